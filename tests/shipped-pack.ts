import type { Pack } from '../src/core/pack.ts';
import { compilePack } from '../src/pack/compile.ts';
import { readPack } from '../src/pack/read-pack.ts';
import { openStore } from '../src/store/open-store.ts';
import { inProject } from '../src/tools/project.ts';

/** The pack that is shipped, and a store over it: its rows answer as the database's do (tests/store/search.test.ts). */
export function shippedPack() {
  const pack = compiled();
  return { pack, store: openStore({ readPack: async () => pack, lock: async () => 'held' }) };
}

function compiled(): Pack {
  const { sources } = readPack(inProject('assets/pack'));
  if (!sources) throw new Error('assets/pack cannot be read; `npm run pack:check` says why.');
  return compilePack(sources);
}
