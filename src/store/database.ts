import { Dexie, type Table } from 'dexie';
import type { Block } from '../core/search/blocks.ts';
import type { ArticleRow, EventRow, Head, TopicRow } from './rows.ts';

export const databaseName = 'backgrounder-store';
/** The version of the tables; a change of tables is a new `version()` below, never an edit of an old one. */
const schemaVersion = 3;
/**
 * The version of what stands in the rows: the tokeniser, the codec of postings, the rows themselves. Raise it with any
 * change of these: an older import is then replaced like older content, with no migration.
 */
export const indexFormat = 16;

/** All rows of one import carry its generation in their key, so that the next is built beside it. */
export const generationSpan = 2 ** 32;
/** More cannot be told apart: 2 million imports. */
export const mostGenerations = Number.MAX_SAFE_INTEGER / generationSpan;
export function rowKey(generation: number, number: number): number {
  return generation * generationSpan + number;
}

/**
 * Passages stand together in rows: a row for each would take half of an import, and who wants one often wants its
 * neighbours. With eight in a row little more would be won, and a search reads ten rows for ten passages that lie apart.
 */
export const passagesPerRow = 4;

/** A PassageRow as JSON. */
export type PassageText = string;

type Keyed<T> = T & { key: number };
type Named<T> = Keyed<T> & { generation: number; id: string };

export interface WordsRow {
  words: string;
  letters: Int32Array;
}

export type BlockRow = Block & { generation: number };

/** The import that answers. */
export interface CurrentRow extends Head {
  key: 'current';
  format: number;
  generation: number;
  /** The last term of the index and of that over names: behind them, no block is missing. */
  lastTerm: string;
  lastName: string;
  /** Which terms stand in the index over names (core/search/term-filter.ts). */
  nameFilter: Uint8Array;
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
  /** Of the blocks that are built so far. */
  lastTerm: string;
  lastName: string;
  nameFilter: Uint8Array;
}

export interface Tables {
  meta: Table<CurrentRow | SeedingRow, string>;
  topics: Table<Named<TopicRow>, number>;
  articles: Table<Named<ArticleRow>, number>;
  /**
   * Runs of `passagesPerRow`, each as JSON: only those that are wanted are taken apart. Their keys stand beside the rows: to find keys in them, Chromium would read back every row
   * that it writes.
   */
  passages: Table<PassageText[], number>;
  events: Table<Keyed<EventRow>, number>;
  /** Postings over passages; the key of a block is the last term in it. */
  terms: Table<BlockRow, [generation: number, last: string]>;
  /** Postings over the names of topics. */
  names: Table<BlockRow, [generation: number, last: string]>;
  /** Dates of passages, a slice of them in each row. */
  dates: Table<Keyed<{ dates: Uint32Array }>, number>;
  /** Words to correct towards, each on a line of its own, and the letters of each as bits (WordList). */
  words: Table<Keyed<WordsRow>, number>;
  /** Postings of one slice and shard, until they are merged into blocks. */
  slices: Table<Keyed<{ bytes: Uint8Array }>, number>;
}
export type Database = Dexie & Tables;

const rowKeys = {
  topics: 'key, [generation+id]',
  articles: 'key, [generation+id]',
  passages: '',
  events: 'key',
  terms: '[generation+last]',
  names: '[generation+last]',
  dates: 'key',
  words: 'key',
  slices: 'key',
} as const;

/** The tables that hold rows of generations: all but `meta`. */
export type RowTable = keyof typeof rowKeys;
export const rowTables = Object.keys(rowKeys) as RowTable[];
/** The tables that queries read. */
export const queryTables = ['meta', ...rowTables.filter((name) => name !== 'slices')];

/** A row's primary key, or the beginning of one. */
export type RowKey = number | [number];

/** The key before the first row of a generation in a table. */
export function generationStart(table: RowTable, generation: number): RowKey {
  return table === 'terms' || table === 'names' ? [generation] : rowKey(generation, 0);
}

const oldTables = {
  meta: 'key',
  topics: 'key, [generation+id]',
  articles: 'key, [generation+id]',
  events: 'key',
  dates: 'key',
  words: 'key',
  slices: 'key',
} as const;

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
  if (!isOfLaterVersion(database.backendDB())) return database;
  await database.delete({ disableAutoOpen: false });
  const fresh = describe(options);
  await fresh.open();
  return fresh;
}

/** Dexie multiplies versions by ten, and opens later ones without complaint. */
export function isOfLaterVersion({ version }: IDBDatabase): boolean {
  return version > schemaVersion * 10;
}

/** Delete the database, whatever is in it. */
export async function deleteDatabase(options: DatabaseOptions): Promise<void> {
  await describe(options).delete();
}

function describe({ indexedDB, IDBKeyRange }: DatabaseOptions): Database {
  const database = new Dexie(databaseName, { indexedDB, IDBKeyRange, cache: 'disabled' });
  database.version(1).stores({ ...oldTables, blocks: 'key', nameBlocks: 'key', passages: 'key' });
  // Blocks are found by their last term instead of by number, passages by a key beside them; a table cannot change its
  // key, so these go first. What is lost is imported again (`indexFormat`).
  database.version(2).stores({ blocks: null, nameBlocks: null, passages: null });
  database.version(3).stores({ meta: 'key', ...rowKeys });
  // Someone deletes or upgrades the database: get out of the way. The next query opens it again, or does without.
  database.on('versionchange', () => {
    database.close();
    return false;
  });
  return database as Database;
}
