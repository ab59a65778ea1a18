/**
 * How keys begin, as two Bloom filters (Bloom 1970) over hashes of their first symbols: four of most keys, all that there
 * is of shorter ones. Most words of a page begin like no name, and 9 kB that stay in the nearest cache say so before the
 * trie, whose every step is a look into another place of memory.
 */

import { unitClass } from './fold.ts';
import { type Lexicon, symbolBits, symbolMask, symbols } from './lexicon.ts';

/** Symbols hashed of a long key. */
const length = 4;
/** Bits of a filter, as powers of two: about 15,000 beginnings of long keys, a few hundred short ones. */
const longBits = 16;
const shortBits = 13;
/** Bytes of the two filters, long before short. */
export const startBytes = ((1 << longBits) + (1 << shortBits)) / 8;
const shortFrom = (1 << longBits) / 8;
/** Knuth's multiplier, 2³² divided by the golden ratio: the upper bits of the product are well mixed. */
const multiplier = 0x9e3779b1;

/** The filters for keys (symbols, as the trie has them). */
export function startsOf(keys: readonly { symbols: readonly number[] }[]): Uint8Array {
  const starts = new Uint8Array(startBytes);
  for (const key of keys) {
    let hash = 0;
    let at = 0;
    let isShort = false;
    while (at < length && !isShort) {
      const symbol = key.symbols[at];
      // What may follow an inflected stem is not known; behind a space stand as many spaces as the page likes.
      if (symbol === undefined || symbol === symbols.ending) break;
      hash = mix(hash, symbol);
      isShort = symbol === symbols.space;
      at++;
    }
    const [bits, from] = at < length || isShort ? [shortBits, shortFrom] : [longBits, 0];
    const bit = hash >>> (32 - bits);
    starts[from + (bit >> 3)] = (starts[from + (bit >> 3)] ?? 0) | (1 << (bit & 7));
  }
  return starts;
}

/** May a key begin at `from` in the text? False is certain. */
export function mayStart({ starts, units, learn }: Lexicon, text: string, from: number): boolean {
  let hash = 0;
  for (let at = from, left = length; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const entry = units[unit] || learn(unit);
    if (entry >> symbolBits === unitClass.vanishing) continue;
    const symbol = entry & symbolMask;
    if (symbol === symbols.other) return false;
    hash = mix(hash, symbol);
    left--;
    if (left === 0 && symbol !== symbols.space) return has(starts, 0, hash >>> (32 - longBits));
    if (has(starts, shortFrom, hash >>> (32 - shortBits))) return true;
    if (symbol === symbols.space) return false;
  }
  return false;
}

function has(starts: Uint8Array, from: number, bit: number): boolean {
  return (((starts[from + (bit >> 3)] ?? 0) >> (bit & 7)) & 1) === 1;
}

function mix(hash: number, symbol: number): number {
  return Math.imul((hash ^ symbol) + 0x2f, multiplier);
}
