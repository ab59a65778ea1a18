import type { StoreStatus } from '../core/briefing.ts';
import type { Connection } from './connection.ts';
import { type ReadableDatabase, readImports } from './reading.ts';
import { type Result, success, type Trouble } from './result.ts';
import type { Head } from './rows.ts';
import type { Source } from './source.ts';
import { titleIn } from './summaries.ts';

export interface StatusInputs {
  connection: Connection<ReadableDatabase | undefined>;
  source: Source;
  packHash: string | undefined;
  /** Why an import is not tried again, of which this worker's source may not have heard yet. */
  recall: () => Promise<Trouble | undefined>;
  isSeeding: () => boolean;
  /** BCP 47 tag of the language in which the store's subject is named. */
  language: string;
  usedBytes?: () => Promise<number | undefined>;
}

/** Is the store ready, how large is it, and if it is not ready, how far and why. */
export async function readStatus({
  connection,
  source,
  packHash,
  recall,
  isSeeding,
  language,
  usedBytes,
}: StatusInputs): Promise<Result<StoreStatus>> {
  const stored = await connection
    .use(async (database) => {
      const imports = database && (await readImports(database.transaction(), packHash));
      return { current: imports?.current, progress: imports?.seeding && progressOf(imports.seeding) };
    })
    // Not reachable: the source knows why.
    .catch(() => undefined);
  const isIncomplete = stored?.progress !== undefined || !stored?.current;
  const known = isIncomplete ? (source.trouble() ?? (await recall())) : undefined;
  // An import that failed stays begun, where not even its end can be written; it is busy no longer.
  const isBegun = stored?.progress !== undefined && known === undefined;
  const isBusy = isSeeding() || isBegun;
  if (stored?.current && !isBusy)
    return success(await describe(stored.current, 'ready', 1, { language, usedBytes }));
  const packaged = await source.packaged();
  if (!packaged.ok) {
    // The package is damaged but an earlier import still answers.
    return stored?.current
      ? success(await describe(stored.current, 'ready', 1, { language, usedBytes, trouble: packaged }))
      : packaged;
  }
  const { counts, pack } = packaged.value;
  // Taken over already: what came before is being deleted.
  const otherwise = stored?.current?.isClean === false ? 1 : 0;
  const state = stored && isBusy ? 'seeding' : 'bundled';
  const trouble = state === 'bundled' ? known : undefined;
  return success(
    await describe({ counts, meta: pack.meta }, state, stored?.progress ?? otherwise, {
      language,
      usedBytes,
      trouble,
    }),
  );
}

function progressOf({ step, steps }: { step: number; steps: number }): number {
  return step / steps;
}

async function describe(
  { counts, meta }: Pick<Head, 'counts' | 'meta'>,
  state: StoreStatus['state'],
  progress: number,
  {
    language,
    usedBytes,
    trouble,
  }: Pick<StatusInputs, 'language'> & { usedBytes: StatusInputs['usedBytes']; trouble?: Trouble | undefined },
): Promise<StoreStatus> {
  const bytes = await usedBytes?.().catch(() => undefined); // Not all browsers say.
  return {
    state,
    progress,
    ...counts,
    packTitle: titleIn(meta, language),
    packVersion: meta.version,
    packAsOf: meta.asOf,
    ...(trouble && { reason: trouble.reason }),
    ...(trouble?.detail && { detail: trouble.detail }),
    ...(bytes === undefined ? {} : { bytes }),
  };
}
