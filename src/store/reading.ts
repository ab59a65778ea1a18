import {
  type CurrentRow,
  type DatabaseOptions,
  databaseName,
  indexFormat,
  isOfLaterVersion,
  queryTables,
  type SeedingRow,
} from './database.ts';
import { openExisting, settled } from './idb.ts';

/** The database as queries have it: plain, and only if it is there in this version. */
export interface ReadableDatabase {
  /** Begin to read: what all reads of one query share. */
  transaction(): IDBTransaction;
  IDBKeyRange: typeof globalThis.IDBKeyRange;
  close(): void;
}

/** Open the database for queries; nothing where there is none, or one of another version, which an import replaces. */
export async function openForReading({
  indexedDB,
  IDBKeyRange,
}: DatabaseOptions): Promise<ReadableDatabase | undefined> {
  const database = await openExisting(indexedDB, databaseName);
  if (!database) return undefined;
  const hasTables = queryTables.every((table) => database.objectStoreNames.contains(table));
  if (!hasTables || isOfLaterVersion(database)) {
    database.close();
    return undefined;
  }
  return {
    transaction: () => database.transaction(queryTables, 'readonly'),
    IDBKeyRange,
    close: () => database.close(),
  };
}

/** The import that answers, if there is one that this version can read, of the content wanted. */
export async function readCurrent(
  transaction: IDBTransaction,
  packHash: string | undefined,
): Promise<CurrentRow | undefined> {
  const row = await readAny(transaction);
  return row && isWanted(row, packHash) ? row : undefined;
}

/** Is there an import that answers nobody, of an earlier package or version? */
export async function holdsOutdated(
  transaction: IDBTransaction,
  packHash: string | undefined,
): Promise<boolean> {
  const row = await readAny(transaction);
  return row !== undefined && !isWanted(row, packHash);
}

function readAny(transaction: IDBTransaction): Promise<CurrentRow | undefined> {
  return settled<CurrentRow | undefined>(transaction.objectStore('meta').get('current'));
}

function isWanted({ format, meta }: CurrentRow, packHash: string | undefined): boolean {
  return format === indexFormat && (packHash === undefined || meta.hash === packHash);
}

/** The import that answers, and the one under way, if any. */
export async function readImports(
  transaction: IDBTransaction,
  packHash: string | undefined,
): Promise<{ current: CurrentRow | undefined; seeding: SeedingRow | undefined }> {
  const [current, seeding] = await Promise.all([
    readCurrent(transaction, packHash),
    settled<SeedingRow | undefined>(transaction.objectStore('meta').get('seeding')),
  ]);
  return { current, seeding };
}
