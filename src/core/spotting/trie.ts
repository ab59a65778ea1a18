/**
 * Reading a minimal-prefix double-array trie. A position is a state (0 or more) or, inside a tail, ~(place in tails):
 * always negative. See `trie-builder.ts` for the arrays.
 */
import type { Lexicon } from './lexicon.ts';
import { symbols } from './lexicon.ts';

export const root = 0;
/** There is nothing by this symbol. Below every place in tails, and small enough to stay a machine integer. */
export const nowhere = -(2 ** 30);

/** In tails: a symbol of two bytes follows, the lower one first. Symbols below this one take a byte. */
export const wide = 0xff;

/** Where `symbol` leads from `position`, or `nowhere`. */
export function step({ base, check, tails }: Lexicon, position: number, symbol: number): number {
  if (position < 0) {
    const at = ~position;
    if (tails[at] !== wide) return tails[at] === symbol ? position - 1 : nowhere;
    return pairAt(tails, at + 1) === symbol ? position - 3 : nowhere;
  }
  const next = (base[position] ?? 0) + symbol;
  if (check[next] !== symbol + 1) return nowhere;
  const below = base[next] ?? 0;
  return below < 0 ? below : next;
}

/** The value of the key that ends at `position`, or -1. */
export function valueAt({ base, check, tails }: Lexicon, position: number): number {
  if (position < 0) {
    const at = ~position;
    return tails[at] === symbols.end ? pairAt(tails, at + 1) : -1;
  }
  const end = (base[position] ?? 0) + symbols.end;
  return check[end] === symbols.end + 1 ? ~(base[end] ?? 0) : -1;
}

function pairAt(tails: Uint8Array, at: number): number {
  return (tails[at] ?? 0) | ((tails[at + 1] ?? 0) << 8);
}
