import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Pack } from '../../core/pack.ts';
import { checkFolder } from '../../pack/check-folder.ts';
import { compilePack } from '../../pack/compile.ts';
import { formatProblem, isError } from '../../pack/problem.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import { Failure } from '../command-line.ts';
import { dist, inProject } from '../project.ts';

/** The pack that the build wrote; where there is none, compiled from assets/pack. Throws, saying why, where it cannot be. */
export function builtPack(): Pack {
  const built = join(dist, 'pack.json');
  if (existsSync(built)) return JSON.parse(readFileSync(built, 'utf8')) as Pack;
  // Not loadPack: the names for the page script take longer to compile than all the rest.
  const { sources, problems } = checkFolder(inProject('assets/pack'));
  const errors = problems.filter(isError);
  if (sources && errors.length === 0) return compilePack(sources);
  const lines = errors.map((error) => `assets/pack/${formatProblem(error)}`);
  throw new Failure(['assets/pack does not compile:', ...lines].join('\n'));
}

/** The store as it is shipped, over an IndexedDB in memory that its own import has filled. */
export async function storeOver(pack: Pack): Promise<Store> {
  const store = openStore({
    indexedDB: new IDBFactory(),
    IDBKeyRange,
    readPack: async () => pack,
    packHash: pack.meta.hash,
  });
  const seeded = await store.seed();
  if (!seeded.ok) throw new Failure(`The import failed: ${seeded.detail ?? seeded.reason}`);
  return store;
}
