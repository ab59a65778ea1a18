import { type Block, packEntries } from '../core/search/blocks.ts';
import { readEntries } from '../core/search/entry.ts';
import { cutAt } from '../core/search/shards.ts';
import { wordList } from '../core/search/spelling-candidates.ts';
import { indexNames, indexPassages, mergeShard } from './build-index.ts';
import {
  type BlockRow,
  type Database,
  passagesPerRow,
  type RowTable,
  rowKey,
  type SeedingRow,
  type WordsRow,
} from './database.ts';
import { dateNumber } from './date-number.ts';
import type { PackRows } from './pack-rows.ts';

/**
 * Passages, articles and so on in one transaction: few enough to lose little to a kill, and never 1,000 rows (browsers
 * lose larger ones on a kill). A multiple of `passagesPerRow`.
 */
export const sliceSize = 500;
/** Slices of one shard have adjacent keys. */
const slicesPerShard = 2 ** 16;

export type Step =
  | { kind: 'passages' | 'articles' | 'events' | 'topics'; from: number; to: number }
  | { kind: 'merge'; shard: number }
  | { kind: 'names' };

/** What a step changes; applied in one transaction together with the progress. */
export interface StepOutcome {
  puts: { table: RowTable; rows: object[]; keys?: number[] }[];
  /** Ranges of keys, lower bound included, upper bound not. */
  deletes: { table: RowTable; from: number; to: number }[];
  progress: Partial<Pick<SeedingRow, 'lastTerm' | 'lastName' | 'nameFilter'>>;
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

/** Does a step read what steps before it have written? */
export function needsOthers({ kind }: Step): boolean {
  return kind === 'merge';
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
  const runs = Array.from({ length: Math.ceil((to - from) / passagesPerRow) }, (_, run) => {
    const first = from + run * passagesPerRow;
    return Array.from({ length: Math.min(passagesPerRow, to - first) }, (_, place) => first + place);
  });
  const shards = cutAt(indexPassages(rows, from, to, averageLength), boundaries);
  const dates = Uint32Array.from(rows.pack.passages.slice(from, to), ({ date }) => dateNumber(date));
  return outcome({
    puts: [
      {
        table: 'passages',
        rows: runs.map((run) => run.map((number) => JSON.stringify(rows.passage(number)))),
        keys: runs.map((_, run) => rowKey(generation, from / passagesPerRow + run)),
      },
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
  const { generation, boundaries, lastTerm } = seeding;
  const from = rowKey(generation, shard * slicesPerShard);
  const to = rowKey(generation, (shard + 1) * slicesPerShard);
  const slices = await database.slices.where(':id').between(from, to, true, false).toArray();
  const { blocks, words } = mergeShard(
    slices.map(({ bytes }) => readEntries(bytes)),
    { shards: boundaries.length + 1, after: lastTerm },
  );
  return outcome({
    puts: [
      { table: 'terms', rows: blockRows(blocks, generation) },
      { table: 'words', rows: [{ key: rowKey(generation, shard), ...wordsRow(words) }] },
    ],
    deletes: [{ table: 'slices', from, to }],
    progress: { lastTerm: blocks.at(-1)?.last ?? lastTerm },
  });
}

function names(rows: PackRows, { generation, boundaries }: SeedingRow): StepOutcome {
  const { blocks, words, filter } = indexNames(rows);
  return outcome({
    puts: [
      { table: 'names', rows: blockRows(blocks, generation) },
      // Behind those of all shards: corrections prefer what the passages say.
      {
        table: 'words',
        rows: [{ key: rowKey(generation, boundaries.length + 1), ...wordsRow(words) }],
      },
    ],
    progress: { lastName: blocks.at(-1)?.last ?? '', nameFilter: filter },
  });
}

/** One text is read faster than a list of them, and letters that are told apart already faster than words. */
function wordsRow(words: readonly string[]): WordsRow {
  return { words: words.join('\n'), letters: wordList(words).letters };
}

function blockRows(blocks: readonly Block[], generation: number): BlockRow[] {
  return blocks.map((block) => ({ generation, ...block }));
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
