/**
 * A minimal-prefix double-array trie (Aoe 1989): states only while keys share a beginning, and what is left of a key
 * that stands alone as a tail. Read by `trie.ts`.
 */
import { symbols } from './lexicon.ts';
import { wide } from './trie.ts';

export interface TrieArrays {
  /** Of a state: where its children begin. Of the end of a key: ~value. Of a key that stands alone: ~(place in tails). */
  base: Int32Array;
  /** The symbol by which a cell is reached, plus one; 0 where the cell is free. */
  check: Uint16Array;
  /** The rest of each key, `end`, and its value in two bytes, the lower one first. Frequent symbols take a byte, see `wide`. */
  tails: Uint8Array;
}

/** A key and what it stands for: a whole number below `valueLimit`. Keys must differ. */
export interface TrieKey {
  symbols: number[];
  first: number;
}

/** Values are kept in 16 bits: different senses of a lexicon, of which 20,000 names have about as many. */
const valueLimit = 1 << 16;

/** Throws when a value is too large. */
export function buildTrie(keys: TrieKey[]): TrieArrays {
  if (keys.some(({ first }) => first >= valueLimit)) {
    throw new Error(`The names have more than ${valueLimit} different senses: split the pack.`);
  }
  const sorted = [...keys].sort((a, b) => compare(a.symbols, b.symbols));
  const cells = new Cells();
  const tails: number[] = [];
  // Keys [from, to) share their first `depth` symbols and end up below `state`.
  const queue: { state: number; from: number; to: number; depth: number }[] = [
    { state: 0, from: 0, to: sorted.length, depth: 0 },
  ];
  for (const { state, from, to, depth } of queue) {
    const groups = groupsOf(sorted, from, to, depth);
    const offset = cells.place(groups.map(({ symbol }) => symbol));
    cells.base[state] = offset;
    for (const group of groups) {
      const target = offset + group.symbol;
      const [key] = sorted.slice(group.from, group.from + 1);
      if (!key) continue;
      if (group.symbol === symbols.end) cells.base[target] = ~key.first;
      else if (group.to - group.from === 1) {
        cells.base[target] = ~tails.length;
        const rest = key.symbols
          .slice(depth + 1)
          .flatMap((symbol) => (symbol < wide ? symbol : [wide, ...pair(symbol)]));
        tails.push(...rest, symbols.end, ...pair(key.first));
      } else queue.push({ state: target, from: group.from, to: group.to, depth: depth + 1 });
    }
  }
  const length = cells.length(Math.max(0, ...keys.flatMap((key) => Math.max(...key.symbols))));
  return {
    base: cells.base.slice(0, length),
    check: cells.check.slice(0, length),
    tails: Uint8Array.from(tails),
  };
}

function pair(value: number): [low: number, high: number] {
  return [value & 0xff, value >> 8];
}

/** The keys of a range by their symbol at `depth`; `end` for the one that ends there. */
function groupsOf(keys: TrieKey[], from: number, to: number, depth: number) {
  const groups: { symbol: number; from: number; to: number }[] = [];
  for (let index = from; index < to; index++) {
    const symbol = keys[index]?.symbols[depth] ?? symbols.end;
    const last = groups.at(-1);
    if (last?.symbol === symbol) last.to = index + 1;
    else groups.push({ symbol, from: index, to: index + 1 });
  }
  return groups;
}

/** Shorter before longer, so that a key stands before all that go on from it. */
function compare(a: number[], b: number[]): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** After so many misses the search moves on for good: a few cells stay empty, the build stays quick. */
const mostMisses = 64;
/** More cells than any lexicon of a few hundred thousand names needs are never allocated at once. */
const firstSize = 1 << 16;
/** Symbols are below this: room behind the last state, so that no look-up reads outside. */
const symbolLimit = 1 << 12;

/** The two arrays while they grow. */
class Cells {
  base = new Int32Array(firstSize);
  check = new Uint16Array(firstSize);
  /** Of a cell that is taken: one behind it, with none between them that is free. Of a free one: 0. */
  private next = new Int32Array(firstSize);
  private usedOffsets = new Uint8Array(firstSize).fill(1, 0, 1);
  private readonly searchFrom = new Map<number, number>();
  private last = 0;

  /** Find room for children by these symbols, lowest first, and take it. */
  place(labels: number[]): number {
    const [first = 0] = labels;
    let misses = 0;
    for (let cell = Math.max(this.searchFrom.get(labels.length) ?? 1, first + 1); ; cell++) {
      cell = this.free(cell);
      this.ensure(cell + symbolLimit);
      const offset = cell - first;
      if (this.usedOffsets[offset] === 0 && this.hasRoom(offset, labels)) {
        if (misses > mostMisses) this.searchFrom.set(labels.length, cell);
        this.take(offset, labels);
        return offset;
      }
      misses++;
    }
  }

  /** Cells in use, with room for any symbol behind the last, the largest of which is given. */
  length(largest: number): number {
    return this.last + largest + 1;
  }

  /** The first free cell from this one on. */
  private free(from: number): number {
    let cell = from;
    for (let next = this.next[cell]; next; next = this.next[cell]) {
      // Most cells are taken for good: who comes by shortens the way for the next.
      this.next[cell] = this.next[next] || next;
      cell = next;
    }
    return cell;
  }

  private hasRoom(offset: number, labels: number[]): boolean {
    for (const symbol of labels) if (this.check[offset + symbol] !== 0) return false;
    return true;
  }

  private take(offset: number, labels: number[]): void {
    this.usedOffsets[offset] = 1;
    for (const symbol of labels) {
      this.check[offset + symbol] = symbol + 1;
      this.next[offset + symbol] = offset + symbol + 1;
      this.last = Math.max(this.last, offset + symbol);
    }
  }

  private ensure(size: number): void {
    if (size < this.check.length) return;
    const { base, check, next, usedOffsets } = this;
    this.base = new Int32Array(check.length * 2);
    this.check = new Uint16Array(check.length * 2);
    this.next = new Int32Array(check.length * 2);
    this.usedOffsets = new Uint8Array(check.length * 2);
    this.base.set(base);
    this.check.set(check);
    this.next.set(next);
    this.usedOffsets.set(usedOffsets);
  }
}
