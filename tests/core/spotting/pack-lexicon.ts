import { openLexicon } from '../../../src/core/spotting/lexicon.ts';
import { compileLexicon } from '../../../src/pack/compile.ts';
import { shippedSources } from '../../shipped-sources.ts';

/** The lexicon of the pack that ships. */
export const packLexicon = openLexicon(compileLexicon(shippedSources, ''));
