import Fuse from 'fuse.js';
import { lazy } from '../core/lazy.ts';
import { soundsLike, transpositionsOf } from '../core/search/phonetic-match.ts';
import {
  type SpellingCandidate,
  spellingCandidates,
  type WordList,
} from '../core/search/spelling-candidates.ts';
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
  const likely = onceEach(spellingCandidates(typed, list)).map(({ word, changes }) => {
    const difference = differenceCost(word, typed);
    return { word, difference, least: changes / typed.length + difference };
  });
  const isAlike = soundsLike(typed);
  const isSwapped = swappedIn(typed);
  const slips = new Set(
    likely.filter(({ word }) => isSwapped(word) || isAlike(word) || isWithoutOne(word, typed)),
  );
  const ranked = (costs: ReadonlyMap<string, number>): Ranked[] =>
    likely
      .flatMap((one, place) => {
        const cost = Math.min(costs.get(one.word) ?? 1, slips.has(one) ? slipCost : 1);
        return cost < 1 ? { word: one.word, cost: cost + (rarityCost * place) / likely.length } : [];
      })
      .filter(({ cost }) => cost <= threshold)
      .sort((one, other) => one.cost - other.cost);
  const near = ranked(costsOf(typed, within(likely, 1 / typed.length)));
  // What is too far behind the best of those is not compared: it is nine words in ten, and comparing is what takes the time.
  const most = Math.min(threshold, (near[0]?.cost ?? threshold) + farBehind);
  const all = most > 1 / typed.length ? ranked(costsOf(typed, within(likely, most))) : near;
  const best = all[0]?.cost ?? 0;
  return all
    .filter(({ cost }) => cost <= best + farBehind)
    .slice(0, mostCorrections)
    .map(({ word, cost }) => ({ word, confidence: 1 - cost }));
}

interface Ranked {
  word: string;
  cost: number;
}

/** A likely word, what its length and its first letter cost, and what it costs at least, on Fuse's scale. */
interface Compared {
  word: string;
  difference: number;
  least: number;
}

function within(likely: readonly Compared[], most: number): Compared[] {
  return likely.filter(({ least }) => least <= most + 1e-9);
}

/** What it costs to mean these words, as Fuse and `differenceCost` see it; of those alone that Fuse finds like it at all. */
function costsOf(typed: string, words: readonly Compared[]): ReadonlyMap<string, number> {
  const fuse = new Fuse(
    words.map(({ word }) => word),
    { includeScore: true, threshold, distance: 20, ignoreFieldNorm: true },
  );
  const found = fuse.search(typed);
  return new Map(
    found.map(({ item, refIndex, score = 1 }) => [item, score + (words[refIndex]?.difference ?? 0)]),
  );
}

/** A word stands in the list of each import that has it. */
function onceEach(words: readonly SpellingCandidate[]): SpellingCandidate[] {
  const seen = new Set<string>();
  return words.filter(({ word }) => !seen.has(word) && seen.add(word));
}

function differenceCost(word: string, typed: string): number {
  return lengthCost * Math.abs(word.length - typed.length) + (word[0] === typed[0] ? 0 : firstLetterCost);
}

/** Is what was typed the word but for one letter that was left out behind the first? */
function isWithoutOne(word: string, typed: string): boolean {
  if (word.length !== typed.length + 1 || word[0] !== typed[0]) return false;
  let at = 1;
  while (at < typed.length && word[at] === typed[at]) at++;
  return word.slice(at + 1) === typed.slice(at);
}

/** How much of a swapped word another form of it begins with. */
const sharedBeginning = 4;

/**
 * Is a word what was typed but for two neighbouring letters in the wrong order, or another form of that? The list has one form of each
 * word ("mediators", where "medaition" was typed).
 */
function swappedIn(typed: string): (word: string) => boolean {
  const swaps = transpositionsOf(typed);
  const beginnings = new Set(swaps.map((swap) => swap.slice(0, sharedBeginning)));
  const terms = lazy(() => new Set(swaps.map(termOf)));
  return (word) =>
    swaps.includes(word) || (beginnings.has(word.slice(0, sharedBeginning)) && terms().has(termOf(word)));
}

/** What the index knows a single word as. */
export function termOf(word: string): string {
  return tokenizer.tokens(word)[0]?.terms[0]?.term ?? word;
}
