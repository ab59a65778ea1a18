import { type DatabaseOptions, deleteDatabase } from './database.ts';

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

/** What went wrong with the database, for people. */
export function problemText(error: unknown): string {
  const name = nameOf(error);
  if (/Quota/.test(`${name} ${String(error)}`))
    return 'The disk is full, so the articles are read from the package.';
  if (name === 'MissingAPIError' || name === 'SecurityError' || name === 'InvalidStateError') {
    return 'The browser keeps no database here (private windows and strict settings do that), so the articles are read from the package.';
  }
  if (name === 'TimeoutError')
    return 'The browser’s database does not answer, so the articles are read from the package.';
  return `The browser’s database cannot be used (${name}), so the articles are read from the package.`;
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
