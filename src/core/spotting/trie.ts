/**
 * Reading a minimal-prefix double-array trie. A position is a state (0 or more) or, inside a tail, ~(place in tails):
 * always negative. See `trie-builder.ts` for the arrays.
 */
import type { Lexicon } from './lexicon.ts';
import { symbols } from './lexicon.ts';

export const root = 0;
/** There is nothing by this symbol. Below every place in tails, and small enough to stay a machine integer. */
export const nowhere = -(2 ** 30);

/** Where `symbol` leads from `position`, or `nowhere`. */
export function step({ base, check, tails }: Lexicon, position: number, symbol: number): number {
  if (position < 0) return tails[~position] === symbol ? position - 1 : nowhere;
  const next = (base[position] ?? 0) + symbol;
  if (check[next] !== symbol + 1) return nowhere;
  const below = base[next] ?? 0;
  return below < 0 ? below : next;
}

/** The value of the key that ends at `position`, or -1. */
export function valueAt({ base, check, tails }: Lexicon, position: number): number {
  if (position < 0) {
    const at = ~position;
    return tails[at] === symbols.end ? (tails[at + 1] ?? -1) : -1;
  }
  const end = (base[position] ?? 0) + symbols.end;
  return check[end] === symbols.end + 1 ? ~(base[end] ?? 0) : -1;
}
