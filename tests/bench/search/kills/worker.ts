/** The worker that imports, and is killed; and that looks at what is left. */
import type { Pack } from '../../../../src/core/pack.ts';
import { databaseName } from '../../../../src/store/database.ts';
import { settled } from '../../../../src/store/idb.ts';
import { openStore } from '../../../../src/store/open-store.ts';
import { type Walk, walkDatabase } from '../../../store/walk-database.ts';
import { corpusPack } from '../corpus.ts';

export type KillOrder = { do: 'import'; count: number; hash: string } | { do: 'walk' };
/** `progress` comes before every step of an import, the first one with where it goes on. */
export type KillReport = { progress: number } | { imported: string } | { walk: Walk } | { error: string };

const report = (message: KillReport) => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<KillOrder>) => {
  try {
    report(data.do === 'walk' ? { walk: await walk() } : { imported: await importPack(data) });
  } catch (error) {
    report({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

async function importPack({ count, hash }: { count: number; hash: string }): Promise<string> {
  const readPack = async () => {
    const seed = (await (await fetch('seed.json')).json()) as Pack;
    const pack = corpusPack(seed, count);
    return { ...pack, meta: { ...pack.meta, hash } };
  };
  const beforeStep = async (progress: number) => {
    report({ progress });
    await new Promise((resolve) => setTimeout(resolve));
  };
  const seeded = await openStore({ readPack, beforeStep }).seed();
  if (!seeded.ok) throw new Error(seeded.detail ?? seeded.reason);
  return seeded.value;
}

async function walk(): Promise<Walk> {
  const database = await settled(indexedDB.open(databaseName));
  try {
    // Killed before there was anything.
    if (!database.objectStoreNames.contains('meta')) {
      return { flaws: [], hash: undefined, step: undefined, digest: 0 };
    }
    return await walkDatabase(database);
  } finally {
    database.close();
  }
}
