import { Dexie, type Table } from 'dexie';
import type { ArticleRow, EventRow, Head, PassageRow, TopicRow } from './rows.ts';

export const databaseName = 'backgrounder-store';
/** The version of the tables; a change of tables is a new `version()` below, never an edit of an old one. */
const schemaVersion = 1;
/**
 * The version of what stands in the rows: the tokeniser, the codec of postings, the rows themselves. Raise it with any
 * change of these: an older import is then replaced like older content, with no migration.
 */
export const indexFormat = 2;

/** All rows of one import carry its generation in their key, so that the next is built beside it. */
export const generationSpan = 2 ** 32;
export function rowKey(generation: number, number: number): number {
  return generation * generationSpan + number;
}

type Keyed<T> = T & { key: number };
type Named<T> = Keyed<T> & { generation: number; id: string };

/** The import that answers. */
export interface CurrentRow extends Head {
  key: 'current';
  format: number;
  generation: number;
  /** Are the rows of earlier generations gone? */
  isClean: boolean;
}

/** The import that is under way; it goes on from `step` whoever started it. */
export interface SeedingRow {
  key: 'seeding';
  format: number;
  generation: number;
  hash: string;
  /** The next step to take, and how many there are. */
  step: number;
  steps: number;
  averageLength: number;
  /** The terms at which the index is cut while it is built. */
  boundaries: string[];
  directory: string[];
  nameDirectory: string[];
}

export interface Tables {
  meta: Table<CurrentRow | SeedingRow, string>;
  topics: Table<Named<TopicRow>, number>;
  articles: Table<Named<ArticleRow>, number>;
  passages: Table<Keyed<PassageRow>, number>;
  events: Table<Keyed<EventRow>, number>;
  /** Postings over passages. */
  blocks: Table<Keyed<{ bytes: Uint8Array }>, number>;
  /** Postings over the names of topics. */
  nameBlocks: Table<Keyed<{ bytes: Uint8Array }>, number>;
  /** Dates of passages, a slice of them in each row. */
  dates: Table<Keyed<{ dates: Uint32Array }>, number>;
  /** Words to correct towards. */
  words: Table<Keyed<{ words: string[] }>, number>;
  /** Postings of one slice and shard, until they are merged into blocks. */
  slices: Table<Keyed<{ bytes: Uint8Array }>, number>;
}
export type Database = Dexie & Tables;

const tables = {
  meta: 'key',
  topics: 'key, [generation+id]',
  articles: 'key, [generation+id]',
  passages: 'key',
  events: 'key',
  blocks: 'key',
  nameBlocks: 'key',
  dates: 'key',
  words: 'key',
  slices: 'key',
} as const;

/** The tables that hold rows of generations: all but `meta`. */
export const rowTables = (Object.keys(tables) as (keyof Tables)[]).filter((name) => name !== 'meta');
/** The tables that queries read. */
export const queryTables = (Object.keys(tables) as (keyof Tables)[]).filter((name) => name !== 'slices');

export interface DatabaseOptions {
  indexedDB: IDBFactory;
  IDBKeyRange: typeof IDBKeyRange;
}

/**
 * Open the database. One that a later version of the extension left behind is deleted first: everything in it comes
 * from the package, nothing is the reader's own. Rejects with what IndexedDB says where it cannot be used.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const database = describe(options);
  await database.open();
  // Dexie multiplies versions by ten, and opens later ones without complaint.
  if (database.backendDB().version <= schemaVersion * 10) return database;
  await database.delete({ disableAutoOpen: false });
  const fresh = describe(options);
  await fresh.open();
  return fresh;
}

/** Delete the database, whatever is in it. */
export async function deleteDatabase(options: DatabaseOptions): Promise<void> {
  await describe(options).delete();
}

function describe({ indexedDB, IDBKeyRange }: DatabaseOptions): Database {
  const database = new Dexie(databaseName, { indexedDB, IDBKeyRange, cache: 'disabled' });
  database.version(schemaVersion).stores(tables);
  // Someone deletes or upgrades the database: get out of the way. The next query opens it again, or does without.
  database.on('versionchange', () => {
    database.close();
    return false;
  });
  return database as Database;
}
