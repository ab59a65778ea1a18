import { openLexicon } from '../../../src/core/spotting/lexicon.ts';
import { compileLexicon } from '../../../src/pack/compile.ts';
import { readPack } from '../../../src/pack/read-pack.ts';

const { sources } = readPack('assets/pack');
if (!sources) throw new Error('assets/pack cannot be read; `npm run pack:check` says why.');

/** The lexicon of the pack that ships. */
export const packLexicon = openLexicon(compileLexicon(sources, ''));
