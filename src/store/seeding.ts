import { planIndex } from './build-index.ts';
import {
  type CurrentRow,
  type Database,
  generationStart,
  indexFormat,
  mostGenerations,
  type RowKey,
  type RowTable,
  rowTables,
  type SeedingRow,
} from './database.ts';
import type { PackRows } from './pack-rows.ts';
import { needsOthers, type StepOutcome, seedSteps, takeStep } from './seed-steps.ts';

/** `present`: it was there already. `superseded`: another seeder began a newer import, which goes on. */
export type SeedOutcome = 'imported' | 'present' | 'superseded';

export interface SeedOptions {
  /** Import even if this content is there: something in it is damaged. */
  rebuild?: boolean;
  /** Called before each step with the share that is done; an import waits for it. */
  beforeStep?: (progress: number) => Promise<void> | void;
}

/**
 * Bring the database to the content of a pack. Each step is one transaction with its own progress, so a kill at any
 * moment loses at most a step; the new import is built beside the old one and takes over in one transaction at the
 * end. Two seeders help each other: who finds a step done takes the next. Rejects with what IndexedDB says.
 */
export async function seedDatabase(
  database: Database,
  rows: PackRows,
  options: SeedOptions = {},
): Promise<SeedOutcome> {
  const begun = await begin(database, rows, options.rebuild ?? false);
  if (begun === 'present') {
    await cleanUp(database);
    return 'present';
  }
  const steps = seedSteps(rows, begun.boundaries.length + 1);
  let seeding: SeedingRow | undefined = begun;
  let ahead: { step: number; outcome: Promise<StepOutcome> } | undefined;
  while (seeding) {
    await options.beforeStep?.(seeding.step / steps.length);
    const at: SeedingRow = seeding;
    const step = steps[at.step];
    if (!step) break;
    const outcome = await (ahead?.step === at.step ? ahead.outcome : takeStep(step, rows, at, database));
    ahead = undefined;
    seeding = await commit(database, at, outcome, () => {
      const next = steps[at.step + 1];
      if (!next || needsOthers(next)) return;
      ahead = { step: at.step + 1, outcome: takeStep(next, rows, at, database) };
      ahead.outcome.catch(() => {}); // Thrown where it is wanted, if it is.
    });
  }
  if (seeding) await takeOver(database, seeding, rows);
  await options.beforeStep?.(1);
  const current = await currentImport(database);
  if (current?.meta.hash !== rows.pack.meta.hash) return 'superseded';
  await cleanUp(database);
  return 'imported';
}

/** The import that answers, if there is one that this version can read. */
async function currentImport(database: Database): Promise<CurrentRow | undefined> {
  const row = await database.meta.get('current');
  return row?.key === 'current' && row.format === indexFormat ? row : undefined;
}

/** The import under way, if any. */
async function importUnderWay(database: Database): Promise<SeedingRow | undefined> {
  const row = await database.meta.get('seeding');
  return row?.key === 'seeding' ? row : undefined;
}

/** Give back the room of an import that cannot be finished. */
export async function abandonImport(database: Database): Promise<void> {
  await database.transaction('rw', database.meta, () => endImport(database));
  await cleanUp(database);
}

/** The import under way is given up: its rows are now among those to delete, by whoever cleans up. */
async function endImport(database: Database): Promise<void> {
  await database.meta.delete('seeding');
  const current = await currentImport(database);
  if (current) await database.meta.put({ ...current, isClean: false });
}

async function begin(database: Database, rows: PackRows, rebuild: boolean): Promise<SeedingRow | 'present'> {
  const { hash } = rows.pack.meta;
  const plan = planIndex(rows);
  return database.transaction('rw', database.tables, async () => {
    const [current, seeding, last] = await Promise.all([
      currentImport(database),
      importUnderWay(database),
      database.meta.get('current'),
    ]);
    if (seeding?.hash === hash && seeding.format === indexFormat) return seeding;
    if (current?.meta.hash === hash && !rebuild) {
      if (seeding) await endImport(database);
      return 'present';
    }
    const begun: SeedingRow = {
      key: 'seeding',
      format: indexFormat,
      generation: Math.max(last?.generation ?? 0, seeding?.generation ?? 0) + 1,
      hash,
      step: 0,
      steps: seedSteps(rows, plan.boundaries.length + 1).length,
      lastTerm: '',
      lastName: '',
      nameFilter: new Uint8Array(),
      ...plan,
    };
    // What an import left behind that could not even be cleaned up would stand among the rows of this one.
    await deleteFrom(database, begun.generation);
    await database.meta.put(begun);
    return begun;
  });
}

/**
 * Write a step unless somebody else did; the progress to go on from, or nothing if the import is over or replaced.
 * `meanwhile` is called when everything is on its way to the disk.
 */
async function commit(
  database: Database,
  seeding: SeedingRow,
  { puts, deletes, progress }: StepOutcome,
  meanwhile: () => void,
) {
  const touched = [...puts, ...deletes].map(({ table }) => database[table]);
  return database.transaction('rw', [database.meta, ...touched], async () => {
    const there = await importUnderWay(database);
    if (there?.generation !== seeding.generation || there.step !== seeding.step) {
      return there?.generation === seeding.generation ? there : undefined;
    }
    const next: SeedingRow = { ...there, ...progress, step: there.step + 1 };
    const writing = [
      ...puts.map(({ table, rows, keys }) => database.table(table).bulkPut(rows, keys)),
      ...deletes.map(({ table, from, to }) => deleteKeys(database, table, from, to)),
      database.meta.put(next),
    ];
    meanwhile();
    await Promise.all(writing);
    return next;
  });
}

async function takeOver(database: Database, seeding: SeedingRow, rows: PackRows): Promise<void> {
  await database.transaction('rw', database.meta, async () => {
    const there = await importUnderWay(database);
    if (there?.generation !== seeding.generation) return;
    await database.meta.put({
      key: 'current',
      format: indexFormat,
      generation: seeding.generation,
      isClean: false,
      meta: rows.pack.meta,
      counts: rows.counts,
      lastTerm: there.lastTerm,
      lastName: there.lastName,
      nameFilter: there.nameFilter,
    });
    await database.meta.delete('seeding');
  });
}

/** Delete every row that is neither of the current import nor of one under way. */
async function cleanUp(database: Database): Promise<void> {
  const current = await currentImport(database);
  if (current?.isClean) return;
  await database.transaction('rw', database.tables, async () => {
    const [there, seeding] = await Promise.all([currentImport(database), importUnderWay(database)]);
    // What is under way may be anybody's; the one who finishes it cleans up.
    if (seeding) return;
    const generation = there?.generation ?? 0;
    for (const table of rowTables) {
      const own = generationStart(table, generation);
      await deleteKeys(database, table, generationStart(table, 0), own);
    }
    await deleteFrom(database, generation + 1);
    if (there) await database.meta.put({ ...there, isClean: true });
  });
}

/** Delete the rows of a generation and of all behind it. */
async function deleteFrom(database: Database, generation: number): Promise<void> {
  for (const table of rowTables) {
    const first = generationStart(table, generation);
    await deleteKeys(database, table, first, generationStart(table, mostGenerations));
  }
}

async function deleteKeys(database: Database, table: RowTable, from: RowKey, to: RowKey): Promise<void> {
  await database.table(table).where(':id').between(from, to, true, false).delete();
}
