import { type Lexicon, type LexiconTable, openLexicon } from '../core/spotting/lexicon.ts';

declare global {
  /** Left by `lexicon.js`, which the page loads after its own script. */
  var backgrounderLexicon: { table: LexiconTable; base64: string } | undefined;
}

/** The lexicon that pages are read with, once its script has run; undefined where it did not. */
export async function readLexicon(): Promise<Lexicon | undefined> {
  if (!globalThis.backgrounderLexicon && document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  const packed = globalThis.backgrounderLexicon;
  return packed && openLexicon({ table: packed.table, bytes: Uint8Array.fromBase64(packed.base64) });
}
