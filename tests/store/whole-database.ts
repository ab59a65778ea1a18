import { IDBKeyRange } from 'fake-indexeddb';
import type { Pack } from '../../src/core/pack.ts';
import { type Database, generationSpan, openDatabase, rowTables } from '../../src/store/database.ts';
import { currentImport, importUnderWay } from '../../src/store/seeding.ts';

/** Look at a disk from outside, as another connection. */
export async function withDatabase<T>(
  disk: IDBFactory,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase({ indexedDB: disk, IDBKeyRange });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** What is wrong with the tables, if they should hold exactly this pack: an empty list if nothing is. */
export function flaws(disk: IDBFactory, pack: Pack): Promise<string[]> {
  return withDatabase(disk, async (database) => {
    const found: string[] = [];
    const current = await currentImport(database);
    if (!current) return ['There is no current import.'];
    if (current.meta.hash !== pack.meta.hash) found.push('The current import is of another pack.');
    if (await importUnderWay(database)) found.push('An import is under way.');
    for (const name of rowTables) {
      const keys = (await database.table(name).toCollection().primaryKeys()) as number[];
      const strays = keys.filter((key) => Math.floor(key / generationSpan) !== current.generation);
      if (strays.length > 0) found.push(`${name} has ${strays.length} rows of other imports.`);
      const wanted = countOf(name, pack, current);
      if (wanted !== undefined && keys.length !== wanted)
        found.push(`${name} has ${keys.length} rows, not ${wanted}.`);
    }
    return found;
  });
}

function countOf(
  name: string,
  pack: Pack,
  current: { directory: readonly string[]; nameDirectory: readonly string[] },
) {
  const counts: Record<string, number> = {
    topics: pack.topics.length,
    articles: pack.articles.length,
    passages: pack.passages.length,
    events: pack.events.length,
    blocks: current.directory.length,
    nameBlocks: current.nameDirectory.length,
    slices: 0,
  };
  return counts[name];
}
