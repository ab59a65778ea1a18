import { type DatabaseOptions, deleteDatabase } from './database.ts';
import type { Trouble } from './result.ts';

/** A connection to the database of a store, opened when it is first needed. */
export interface Connection<D> {
  /** Rejects where there is no IndexedDB, or where it refuses or does not answer. */
  open(): Promise<D>;
  /** Do something with the database; if it was closed under us (a wake, a deletion), open it again, once. */
  use<T>(work: (database: D) => Promise<T>): Promise<T>;
  close(): void;
}

export interface ConnectionOptions extends Partial<DatabaseOptions> {
  /**
   * How long to wait for the database to open, in milliseconds: some browsers neither open nor refuse while site data
   * is being cleared (bugzilla.mozilla.org/1860486, seen in Firefox 112 to 122).
   */
  patience?: number;
}

const usualPatience = 2_000;

/** A connection that `openIt` makes; that there is no database (undefined) is not remembered, nor is a refusal. */
export function createConnection<D extends { close(): void } | undefined>(
  openIt: (options: DatabaseOptions) => Promise<D>,
  { patience = usualPatience, ...given }: ConnectionOptions,
): Connection<D> {
  let opening: Promise<D> | undefined;

  const open = (): Promise<D> => {
    if (!opening) {
      const attempt = Promise.resolve().then(() => openIt(deps(given)));
      opening = attempt;
      const forget = () => {
        if (opening === attempt) opening = undefined;
      };
      attempt.then((database) => database ?? forget(), forget);
    }
    return within(patience, opening);
  };
  const close = () => {
    void opening?.then((database) => database?.close()).catch(() => {}); // It was never open.
    opening = undefined;
  };
  return {
    open,
    close,
    async use(work) {
      try {
        return await work(await open());
      } catch (error) {
        if (!isClosed(error)) throw error;
        opening = undefined;
        return work(await open());
      }
    },
  };
}

/** Delete the database, to which no connection may be open. Everything in it comes from the package. */
export async function removeDatabase({
  patience = usualPatience,
  ...given
}: ConnectionOptions): Promise<void> {
  await within(patience, deleteDatabase(deps(given)));
}

/** What went wrong with the database. */
export function troubleOf(error: unknown): Trouble {
  const name = nameOf(error);
  // Dexie wraps the browser's error, and keeps its name in the text only.
  if (/Quota/.test(`${name} ${String(error)}`)) return { reason: 'disk-full' };
  if (['MissingAPIError', 'SecurityError', 'InvalidStateError'].includes(name))
    return { reason: 'no-database' };
  if (name === 'TimeoutError') return { reason: 'database-silent' };
  return { reason: 'database-failed', detail: String(error) };
}

function deps(given: Partial<DatabaseOptions>): DatabaseOptions {
  // Where storage is blocked, reading the global itself can throw; the caller's try catches that too.
  const indexedDB = given.indexedDB ?? globalThis.indexedDB;
  const keyRange = given.IDBKeyRange ?? globalThis.IDBKeyRange;
  if (!indexedDB || !keyRange) throw new DOMException('There is no IndexedDB.', 'InvalidStateError');
  return { indexedDB, IDBKeyRange: keyRange };
}

function isClosed(error: unknown): boolean {
  return ['DatabaseClosedError', 'InvalidStateError', 'AbortError', 'PrematureCommitError'].includes(
    nameOf(error),
  );
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : 'Error';
}

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DOMException('The database does not open.', 'TimeoutError')),
      milliseconds,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
