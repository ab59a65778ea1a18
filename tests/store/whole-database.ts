import { IDBKeyRange } from 'fake-indexeddb';
import type { Pack } from '../../src/core/pack.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { walkDatabase } from './walk-database.ts';

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
    const { flaws: found, hash, step } = await walkDatabase(database.backendDB());
    if (hash === undefined) return ['There is no current import.'];
    if (hash !== pack.meta.hash) found.push('The current import is of another pack.');
    if (step !== undefined) found.push('An import is under way.');
    return found;
  });
}
