import Fuse from 'fuse.js';
import { once } from '../core/once.ts';
import { likelyWords, type WordList } from '../core/search/likely-words.ts';
import { soundsLike, swapsOf } from '../core/search/sounds.ts';
import { tokenizer } from './tokenizer.ts';

/** A word that may be meant, and how surely, from 0 to 1. */
export interface Correction {
  word: string;
  confidence: number;
}

/** Fuse's scale: 0 is the same, 1 nothing alike. Two changes in a word of seven letters score about 0.3. */
const threshold = 0.45;
/** What a letter more or less costs, on Fuse's scale: Fuse finds a short word inside a long one without any cost. */
const lengthCost = 0.08;
/** What another first letter costs: few misspell it. */
const firstLetterCost = 0.1;
/** What it costs to be the rarest of the likely words. */
const rarityCost = 0.06;
/**
 * What two neighbouring letters in the wrong order cost, or another spelling of the same sound ("gh" for "q"): what one
 * wrong letter costs in a long word. Fuse takes each for two.
 */
const slipCost = 0.1;
const mostCorrections = 3;
/** A correction as far behind the best as this is another word. */
const farBehind = 0.12;
/** Below this, every other word is alike. */
const shortest = 4;

/** What may be meant by a word that the index does not know, best first. The list is in order of frequency. */
export function corrections(typed: string, list: WordList): Correction[] {
  if (typed.length < shortest || /\d/.test(typed)) return [];
  const likely = [...new Set(likelyWords(typed, list))];
  const fuse = new Fuse(likely, { includeScore: true, threshold, distance: 20, ignoreFieldNorm: true });
  const costs = new Map(
    fuse.search(typed).map(({ item, score = 1 }) => [item, score + differenceCost(item, typed)]),
  );
  const isAlike = soundsLike(typed);
  const isSwapped = swappedIn(typed);
  const ranked = likely
    .flatMap((word, place) => {
      const isSlip = isSwapped(word) || isAlike(word);
      const cost = Math.min(costs.get(word) ?? 1, isSlip ? slipCost : 1);
      return cost < 1 ? { word, cost: cost + (rarityCost * place) / likely.length } : [];
    })
    .filter(({ cost }) => cost <= threshold)
    .sort((one, other) => one.cost - other.cost);
  const best = ranked[0]?.cost ?? 0;
  return ranked
    .filter(({ cost }) => cost <= best + farBehind)
    .slice(0, mostCorrections)
    .map(({ word, cost }) => ({ word, confidence: 1 - cost }));
}

function differenceCost(word: string, typed: string): number {
  return lengthCost * Math.abs(word.length - typed.length) + (word[0] === typed[0] ? 0 : firstLetterCost);
}

/** How much of a swapped word another form of it begins with. */
const sharedBeginning = 4;

/**
 * Is a word what was typed but for two neighbouring letters in the wrong order, or another form of that? The list has one form of each
 * word ("mediators", where "medaition" was typed).
 */
function swappedIn(typed: string): (word: string) => boolean {
  const swaps = swapsOf(typed);
  const beginnings = new Set(swaps.map((swap) => swap.slice(0, sharedBeginning)));
  const terms = once(() => new Set(swaps.map(termOf)));
  return (word) =>
    swaps.includes(word) || (beginnings.has(word.slice(0, sharedBeginning)) && terms().has(termOf(word)));
}

/** What the index knows a single word as. */
export function termOf(word: string): string {
  return tokenizer.tokens(word)[0]?.terms[0]?.term ?? word;
}
