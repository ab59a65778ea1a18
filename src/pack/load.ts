import type { Pack } from '../core/pack.ts';
import type { PackedLexicon } from '../core/spotting/lexicon.ts';
import { checkPack } from './check.ts';
import type { CheckOptions } from './checks/report.ts';
import { compileLexicon, compilePack } from './compile.ts';
import { isError, type Problem } from './problem.ts';
import { readPack } from './read-pack.ts';

export interface LoadedPack {
  pack: Pack;
  lexicon: PackedLexicon;
}

/** Read, check and compile the pack in `folder`. With any error there is nothing but the problems. */
export function loadPack(
  folder: string,
  options: CheckOptions = {},
): { loaded?: LoadedPack; problems: Problem[] } {
  const { sources, problems } = readPack(folder);
  if (sources) problems.push(...checkPack(sources, options));
  if (!sources || problems.some(isError)) return { problems };
  const pack = compilePack(sources);
  return { loaded: { pack, lexicon: compileLexicon(sources, pack.meta.hash) }, problems };
}
