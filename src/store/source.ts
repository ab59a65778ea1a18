import type { Pack } from '../core/pack.ts';
import { bundledRows } from './bundled-rows.ts';
import { checkedPack } from './checked-pack.ts';
import { type Connection, troubleOf } from './connection.ts';
import type { CurrentRow } from './database.ts';
import { type PackRows, packRows } from './pack-rows.ts';
import { type ReadableDatabase, readCurrent } from './reading.ts';
import { DamagedStoreError, type Result, type Trouble } from './result.ts';
import { RowCache } from './row-cache.ts';
import type { Rows } from './rows.ts';
import { storedRows } from './stored-rows.ts';

/** The packaged rows, or why there are none. */
export type Packaged = { ok: true; value: PackRows } | ({ ok: false } & Trouble);

/** Where answers come from: the database if it is complete and sound, else the packaged file. */
export interface Source {
  read<T>(work: (rows: Rows) => Promise<Result<T>>): Promise<Result<T>>;
  /** The packaged rows, read and checked once; a failure is not remembered. */
  packaged(): Promise<Packaged>;
  /** Leave the database alone for now: it is being filled. */
  setBypass(isBypassed: boolean): void;
  /** Why the last attempt to use the database failed. */
  trouble(): Trouble | undefined;
  setTrouble(trouble: Trouble | undefined): void;
}

export interface SourceEvents {
  /** The database works but has no complete import of the packaged content, or a damaged one. */
  onIncomplete(isDamaged: boolean): void;
}

export interface SourceInputs {
  connection: Connection<ReadableDatabase | undefined>;
  readPack: () => Promise<unknown>;
  packHash: string | undefined;
}

export function createSource({ connection, readPack, packHash }: SourceInputs, events: SourceEvents): Source {
  let cache: RowCache | undefined;
  let isBypassed = false;
  let trouble: Trouble | undefined;
  let pack: Promise<Packaged> | undefined;
  let bundle: { pack: Pack; rows: Rows } | undefined;

  const packaged = async (): Promise<Packaged> => {
    pack ??= loadPack(readPack);
    const loaded = await pack;
    if (!loaded.ok) pack = undefined;
    return loaded;
  };
  /** Read from the import that answered last time and, meanwhile, whether it still does; if not, read again. */
  const readStored = async <T>(
    database: ReadableDatabase,
    work: (rows: Rows) => Promise<Result<T>>,
  ): Promise<Result<T> | undefined> => {
    const transaction = database.transaction();
    const { IDBKeyRange } = database;
    const hoped = cache;
    const [current, outcome] = await Promise.all([
      readCurrent(transaction, packHash),
      hoped && outcomeOf(work(storedRows({ transaction, IDBKeyRange, cache: hoped }))),
    ]);
    if (!outcome) {
      cache = current && new RowCache(current);
      return cache && work(storedRows({ transaction, IDBKeyRange, cache }));
    }
    if (isSame(current, hoped?.current)) return outcome();
    cache = undefined;
    return readStored(database, work);
  };
  const stored = async <T>(work: (rows: Rows) => Promise<Result<T>>): Promise<Result<T> | undefined> => {
    try {
      const answer = await connection.use(async (database) => database && (await readStored(database, work)));
      if (answer) trouble = undefined;
      else events.onIncomplete(false);
      return answer;
    } catch (error) {
      const isDamaged = error instanceof DamagedStoreError || error instanceof RangeError;
      trouble = isDamaged ? { reason: 'import-damaged' } : troubleOf(error);
      if (isDamaged) events.onIncomplete(true);
      return undefined;
    }
  };
  return {
    packaged,
    async read(work) {
      const answer = isBypassed ? undefined : await stored(work);
      if (answer) return answer;
      const loaded = await packaged();
      if (!loaded.ok) return loaded;
      if (bundle?.pack !== loaded.value.pack)
        bundle = { pack: loaded.value.pack, rows: bundledRows(loaded.value) };
      return work(bundle.rows);
    },
    setBypass(bypass) {
      isBypassed = bypass;
    },
    trouble: () => trouble,
    setTrouble(next) {
      trouble = next;
    },
  };
}

/** Generations count from 1 again in a database that was deleted and made anew. */
function isSame(one: CurrentRow | undefined, other: CurrentRow | undefined): boolean {
  return one?.generation === other?.generation && one?.meta.hash === other?.meta.hash;
}

/** How a promise ended, to be returned or thrown when somebody wants to know. */
async function outcomeOf<T>(promise: Promise<T>): Promise<() => T> {
  try {
    const value = await promise;
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

async function loadPack(readPack: () => Promise<unknown>): Promise<Packaged> {
  try {
    const checked = checkedPack(await readPack());
    if (!checked.ok) return { ok: false, reason: 'package-damaged', detail: checked.detail };
    return { ok: true, value: packRows(checked.pack) };
  } catch (error) {
    return { ok: false, reason: 'package-damaged', detail: String(error) };
  }
}
