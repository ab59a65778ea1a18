import { packEntries } from '../core/search/blocks.ts';
import { readEntries } from '../core/search/entry.ts';
import { cutAt } from '../core/search/shards.ts';
import { indexNames, indexPassages, mergeShard } from './build-index.ts';
import { type Database, rowKey, type SeedingRow, type Tables } from './database.ts';
import { dateNumber } from './date-number.ts';
import type { PackRows } from './pack-rows.ts';

/** Rows in one transaction: few enough to lose little to a kill, and never 1,000 (browsers lose larger ones on a kill). */
export const sliceSize = 500;
/** Slices of one shard have adjacent keys. */
const slicesPerShard = 2 ** 16;

export type Step =
  | { kind: 'passages' | 'articles' | 'events' | 'topics'; from: number; to: number }
  | { kind: 'merge'; shard: number }
  | { kind: 'names' };

type TableName = Exclude<keyof Tables, 'meta'>;
/** What a step changes; applied in one transaction together with the progress. */
export interface StepOutcome {
  puts: { table: TableName; rows: object[] }[];
  /** Ranges of keys, lower bound included, upper bound not. */
  deletes: { table: TableName; from: number; to: number }[];
  progress: Partial<Pick<SeedingRow, 'directory' | 'nameDirectory'>>;
}

/** All steps of an import, in order: the same for the same pack, so that a number says how far it got. */
export function seedSteps({ counts }: PackRows, shards: number): Step[] {
  const slices = (kind: 'passages' | 'articles' | 'events' | 'topics'): Step[] =>
    Array.from({ length: Math.ceil(counts[kind] / sliceSize) }, (_, index) => ({
      kind,
      from: index * sliceSize,
      to: Math.min(counts[kind], (index + 1) * sliceSize),
    }));
  return [
    ...slices('passages'),
    ...slices('articles'),
    ...slices('events'),
    ...slices('topics'),
    ...Array.from({ length: shards }, (_, shard): Step => ({ kind: 'merge', shard })),
    { kind: 'names' },
  ];
}

/** Work a step out. It writes nothing, so that two who do the same step do no harm. */
export async function takeStep(
  step: Step,
  rows: PackRows,
  seeding: SeedingRow,
  database: Database,
): Promise<StepOutcome> {
  switch (step.kind) {
    case 'passages':
      return passageSlice(step, rows, seeding);
    case 'merge':
      return merge(step.shard, seeding, database);
    case 'names':
      return names(rows, seeding);
    case 'events':
      return outcome({ puts: [{ table: 'events', rows: numbered(step, seeding, rows.event) }] });
    case 'articles': {
      const named = (number: number) => {
        const row = rows.article(number);
        return { ...row, generation: seeding.generation, id: row.article.id };
      };
      return outcome({ puts: [{ table: 'articles', rows: numbered(step, seeding, named) }] });
    }
    case 'topics': {
      const named = (number: number) => {
        const row = rows.topic(number);
        return { ...row, generation: seeding.generation, id: row.topic.id };
      };
      return outcome({ puts: [{ table: 'topics', rows: numbered(step, seeding, named) }] });
    }
  }
}

type Slice = { from: number; to: number };

function passageSlice({ from, to }: Slice, rows: PackRows, seeding: SeedingRow): StepOutcome {
  const { generation, averageLength, boundaries } = seeding;
  const slice = from / sliceSize;
  const shards = cutAt(indexPassages(rows, from, to, averageLength), boundaries);
  const dates = Uint32Array.from(rows.pack.passages.slice(from, to), ({ date }) => dateNumber(date));
  return outcome({
    puts: [
      { table: 'passages', rows: numbered({ from, to }, seeding, rows.passage) },
      { table: 'dates', rows: [{ key: rowKey(generation, slice), dates }] },
      {
        table: 'slices',
        rows: shards.map((entries, shard) => ({
          key: rowKey(generation, shard * slicesPerShard + slice),
          bytes: packEntries(entries),
        })),
      },
    ],
  });
}

async function merge(shard: number, seeding: SeedingRow, database: Database): Promise<StepOutcome> {
  const { generation, directory, boundaries } = seeding;
  const from = rowKey(generation, shard * slicesPerShard);
  const to = rowKey(generation, (shard + 1) * slicesPerShard);
  const slices = await database.slices.where(':id').between(from, to, true, false).toArray();
  const { blocks, words } = mergeShard(
    slices.map(({ bytes }) => readEntries(bytes)),
    boundaries.length + 1,
  );
  return outcome({
    puts: [
      {
        table: 'blocks',
        rows: blocks.map(({ bytes }, index) => ({
          key: rowKey(generation, directory.length + index),
          bytes,
        })),
      },
      { table: 'words', rows: [{ key: rowKey(generation, shard), words }] },
    ],
    deletes: [{ table: 'slices', from, to }],
    progress: { directory: [...directory, ...blocks.map(({ first }) => first)] },
  });
}

function names(rows: PackRows, { generation, boundaries }: SeedingRow): StepOutcome {
  const { blocks, words } = indexNames(rows);
  return outcome({
    puts: [
      {
        table: 'nameBlocks',
        rows: blocks.map(({ bytes }, index) => ({ key: rowKey(generation, index), bytes })),
      },
      // Behind those of all shards: corrections prefer what the passages say.
      { table: 'words', rows: [{ key: rowKey(generation, boundaries.length + 1), words }] },
    ],
    progress: { nameDirectory: blocks.map(({ first }) => first) },
  });
}

function numbered(
  { from, to }: Slice,
  { generation }: SeedingRow,
  make: (number: number) => object,
): object[] {
  return Array.from({ length: to - from }, (_, index) => ({
    key: rowKey(generation, from + index),
    ...make(from + index),
  }));
}

function outcome(part: Partial<StepOutcome>): StepOutcome {
  return { puts: [], deletes: [], progress: {}, ...part };
}
