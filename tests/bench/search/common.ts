import type { Pack } from '../../../src/core/pack.ts';
import { loadPack } from '../../../src/pack/load.ts';
import { inProject } from '../../../src/tools/project.ts';

export const peers = ['minisearch', 'flexsearch', 'lunr', 'orama', 'fuse'];
export const titles: Record<string, string> = {
  floor: 'Floor',
  backgrounder: 'Backgrounder',
  minisearch: 'MiniSearch 7.2.0',
  flexsearch: 'FlexSearch 0.8.212',
  lunr: 'lunr 2.3.9',
  orama: 'Orama 3.1.18',
  fuse: 'Fuse.js 7.5.0',
};

/** The articles of the extension, compiled. */
export function shippedPack(): Pack {
  const { loaded } = loadPack(inProject('assets', 'pack'));
  if (!loaded) throw new Error('The pack has errors: `npm run pack:check` lists them.');
  return loaded.pack;
}

/** The value of `--name=value`. */
export function option(options: readonly string[], name: string): string | undefined {
  return options.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
}
