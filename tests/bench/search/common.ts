import type { Pack } from '../../../src/core/pack.ts';
import { loadPack } from '../../../src/pack/load.ts';
import { Failure, UsageError } from '../../../src/tools/command-line.ts';
import { inProject } from '../../../src/tools/project.ts';
import type { Options } from '../run.ts';

export const peers = ['minisearch', 'flexsearch', 'lunr', 'orama', 'fuse'];
/** The least that any solution must do, and the same with the library that opens and reads its tables. */
export const floors = ['floor', 'floor-dexie'];
export const titles: Record<string, string> = {
  floor: 'Floor',
  'floor-dexie': 'Floor through Dexie',
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
  if (!loaded) throw new Failure('The pack has errors: `npm run pack:check` lists them.');
  return loaded.pack;
}

/**
 * The parts of an option's value, between commas, each of them one of `known`. Throws a UsageError for another; undefined where
 * the option was not given.
 */
export function partsOf(options: Options, name: string, known: readonly string[]): string[] | undefined {
  const value = options[name];
  if (typeof value !== 'string') return undefined;
  const parts = value.split(',');
  const unknown = parts.filter((part) => !known.includes(part));
  if (unknown.length === 0) return parts;
  throw new UsageError(`--${name} takes ${known.join(', ')}, not ${unknown.join(', ')}.`);
}
