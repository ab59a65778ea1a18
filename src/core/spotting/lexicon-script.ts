import type { LexiconTable, PackedLexicon } from './lexicon.ts';

/**
 * What carries the lexicon into a page: a function that is never called, with the table as JSON and the bytes as base64 in a
 * comment, a line each. A comment is passed over when a script is read, where a string would be copied and hashed, and a
 * function's text is its source as it was written (ECMA-262, Function.prototype.toString). See decision 51.
 */
export type LexiconCarrier = () => void;

const open = '()=>{/*';
const close = '*/}';

/** The script that leaves a carrier in the global `name`. All ASCII: else a browser keeps all of it in two bytes a character. */
export function lexiconScript(name: string, { table }: PackedLexicon, base64: string): string {
  const json = JSON.stringify(table)
    .replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('*/', '*\\/');
  return `globalThis.${name}=${open}${json}\n${base64}${close};\n`;
}

/**
 * The lexicon of a carrier. `decode` reads base64 into `bytes`: what makes an array by itself (`Uint8Array.fromBase64`)
 * decodes into memory of its own first, which takes twice as long in Chromium 156.
 */
export function unpackLexicon(
  carrier: LexiconCarrier,
  decode: (bytes: Uint8Array<ArrayBuffer>, base64: string) => void,
): PackedLexicon {
  const [json = '', base64 = ''] = carrier.toString().slice(open.length, -close.length).split('\n');
  const bytes = new Uint8Array((base64.length / 4) * 3);
  decode(bytes, base64);
  return { table: JSON.parse(json) as LexiconTable, bytes };
}
