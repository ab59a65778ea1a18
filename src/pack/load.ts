import type { Pack } from '../core/pack.ts';
import type { PackedLexicon } from '../core/spotting/lexicon.ts';
import { checkFolder } from './check-folder.ts';
import type { CheckOptions } from './checks/report.ts';
import { compileLexicon, compilePack } from './compile.ts';
import { isError, type Problem } from './problem.ts';

export interface LoadedPack {
  pack: Pack;
  lexicon: PackedLexicon;
}

/** Read, check and compile the pack in `folder`. With any error there is nothing but the problems. */
export function loadPack(
  folder: string,
  options: CheckOptions = {},
): { loaded?: LoadedPack; problems: Problem[] } {
  const { sources, problems } = checkFolder(folder, options);
  if (!sources || problems.some(isError)) return { problems };
  const pack = compilePack(sources);
  return { loaded: { pack, lexicon: compileLexicon(sources, pack.meta.hash) }, problems };
}
