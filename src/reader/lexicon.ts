import { type Lexicon, openLexicon } from '../core/spotting/lexicon.ts';
import { type LexiconCarrier, unpackLexicon } from '../core/spotting/lexicon-script.ts';

declare global {
  /** Left by `lexicon.js`, which the page loads after its own script. */
  var backgrounderLexicon: LexiconCarrier | undefined;
}

/** The lexicon that pages are read with, once its script has run; undefined where it did not. */
export async function readLexicon(): Promise<Lexicon | undefined> {
  if (!globalThis.backgrounderLexicon && document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  const carrier = globalThis.backgrounderLexicon;
  return carrier && openLexicon(unpackLexicon(carrier, (bytes, text) => bytes.setFromBase64(text)));
}
