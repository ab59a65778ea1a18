import { compilePack } from '../src/pack/compile.ts';
import { openStore } from '../src/store/open-store.ts';
import { shippedSources } from './shipped-sources.ts';

const pack = compilePack(shippedSources);

/** The pack that is shipped, and a store over it: its rows answer as the database's do (tests/store/search.test.ts). */
export function shippedPack() {
  return { pack, store: openStore({ readPack: async () => pack, lock: async () => 'held' }) };
}
