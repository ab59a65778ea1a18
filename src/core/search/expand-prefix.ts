import type { Entry } from './entry.ts';
import { isOpenScript } from './scan-words.ts';
import type { WeightedEntry } from './scores.ts';

/** Shorter beginnings say too little, unless one sign is a word. */
const shortestPrefix = 2;
/** How many words a beginning may stand for; the most frequent ones are kept. */
const mostExpansions = 24;
/** A stem can be this much shorter than what was typed of the word: "enrichme" is looked for from "enri" on. */
const stemSlack = 4;
/** A word that was only begun counts less than one that was typed. */
const expansionWeight = 0.8;

/** Terms from the first to the last, both included. */
export interface TermRange {
  from: string;
  to: string;
}

/** Where the terms of words that begin with `prefix` may stand; then, if stems may lie before it, only those with it. */
export function rangesOfPrefix(prefix: string): TermRange[] {
  if (!isExpandable(prefix)) return [];
  const stem = prefix.slice(0, Math.max(3, prefix.length - stemSlack));
  return (stem === prefix ? [prefix] : [stem, prefix]).map(rangeOf);
}

/** The entries whose word begins with `prefix`, the most frequent first; `entries` is what the blocks hold. */
export function expandPrefix(entries: Iterable<Entry>, prefix: string): WeightedEntry[] {
  if (!isExpandable(prefix)) return [];
  const found: Entry[] = [];
  for (const entry of entries) {
    if (entry.surface.startsWith(prefix) || (entry.surface !== '' && entry.term.startsWith(prefix)))
      found.push(entry);
  }
  return found
    .sort((one, other) => other.count - one.count || (one.term < other.term ? -1 : 1))
    .slice(0, mostExpansions)
    .map((entry) => ({
      entry,
      weight: expansionWeight * Math.min(1, prefix.length / entry.surface.length) ** 0.5,
    }));
}

function rangeOf(prefix: string): TermRange {
  // No unit sorts after U+FFFF, so this ends behind every term with the prefix.
  return { from: prefix, to: `${prefix}\uffff` };
}

function isExpandable(prefix: string): boolean {
  return prefix.length >= shortestPrefix || isOpenScript(prefix);
}
