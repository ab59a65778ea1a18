import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Pack } from '../../core/pack.ts';
import { loadPack } from '../../pack/load.ts';
import { formatProblem, isError } from '../../pack/problem.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import { dist, inProject } from '../project.ts';

/** The pack that the build wrote; where there is none, compiled from assets/pack. Throws, saying why, where it cannot be. */
export function builtPack(): Pack {
  const built = join(dist, 'pack.json');
  if (existsSync(built)) return JSON.parse(readFileSync(built, 'utf8')) as Pack;
  const { loaded, problems } = loadPack(inProject('assets/pack'));
  if (loaded) return loaded.pack;
  const errors = problems.filter(isError).map((error) => `assets/pack/${formatProblem(error)}`);
  throw new Error(['assets/pack does not compile:', ...errors].join('\n'));
}

/** The store as it is shipped, over an IndexedDB in memory that its own import has filled. */
export async function storeOver(pack: Pack): Promise<Store> {
  const store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange, readPack: async () => pack });
  const seeded = await store.seed();
  if (!seeded.ok) throw new Error(`The import failed: ${seeded.detail ?? seeded.reason}`);
  return store;
}
