/**
 * How keys begin, as three Bloom filters (Bloom 1970) over hashes of their first symbols. Most words of a page begin like no
 * name, and 18 kB that stay in the nearest cache say so before the trie, whose every step is a look into another place of
 * memory. Short words are the most frequent: one counts only if some key is that word, or has it for its first.
 */

import { symbolBits, symbolMask, symbols } from './lexicon.ts';
import { unitClass } from './unit-class.ts';

/** Symbols hashed of a long key. */
const length = 4;

// The filters, each by its first byte and its bits as a power of two, in one number: `first << 5 | bits`.
/** Four symbols of keys. */
const long = 16;
/** Shorter keys behind which a word may go on: inflected ones, and Han and Hiragana, where words have no ends. */
const early = (8_192 << 5) | 16;
/** Shorter words that are a key, or the first word of one. */
const whole = (16_384 << 5) | 14;
/** Bytes of all filters. */
const startBytes = 18_432;

/** Knuth's multiplier, 2³² divided by the golden ratio: the upper bits of the product are well mixed. */
const multiplier = 0x9e3779b1;

/** A key as the filters take it. */
export interface StartingKey {
  /** As the trie has them. */
  symbols: readonly number[];
  /** The class of the unit behind each symbol. */
  kinds: readonly number[];
  /** May it stand where the word goes on? */
  isStem: boolean;
}

/** The filters for keys. */
export function startsOf(keys: readonly StartingKey[]): Uint8Array {
  const starts = new Uint8Array(startBytes);
  for (const key of keys) {
    const [filter, hash] = startOf(key);
    const place = hash >>> (32 - (filter & 31));
    const at = (filter >> 5) + (place >> 3);
    starts[at] = (starts[at] ?? 0) | (1 << (place & 7));
  }
  return starts;
}

function startOf({ symbols: all, kinds, isStem }: StartingKey): [filter: number, hash: number] {
  let hash = 0;
  for (let at = 0; at < length; at++) {
    const symbol = all[at];
    // What may follow an inflected stem is not known.
    if (symbol === symbols.ending || (symbol === undefined && isStem)) return [early, hash];
    if (symbol === undefined || kinds[at] !== kinds[0]) return [whole, mix(hash, symbols.end)];
    hash = mix(hash, symbol);
  }
  return [long, hash];
}

/** May a key begin at `from` in the text? False is certain. `units`: of the lexicon; `starts`: the filters to ask. */
export function mayStart(units: Uint16Array, starts: Uint8Array, text: string, from: number): boolean {
  let hash = 0;
  let before: number = unitClass.gap;
  for (let at = from, left = length; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const entry = units[unit] ?? 0;
    const kind = entry >> symbolBits;
    if (kind === unitClass.vanishing) continue;
    // It begins with no gap.
    if (before !== unitClass.gap && kind !== before) break;
    before = kind;
    const symbol = entry & symbolMask;
    if (symbol === symbols.other) return false;
    hash = mix(hash, symbol);
    if (--left === 0) return has(starts, long, hash);
    if (has(starts, early, hash)) return true;
  }
  return has(starts, whole, mix(hash, symbols.end));
}

function has(starts: Uint8Array, filter: number, hash: number): boolean {
  const place = hash >>> (32 - (filter & 31));
  return (((starts[(filter >> 5) + (place >> 3)] ?? 0) >> (place & 7)) & 1) === 1;
}

function mix(hash: number, symbol: number): number {
  return Math.imul((hash ^ symbol) + 0x2f, multiplier);
}
