/** A word list prepared for `spellingCandidates`: the most frequent words first. */
export interface WordList {
  words: readonly string[];
  /** The set of letters of each word, as bits. */
  letters: Int32Array;
}

/** Lists one behind the other. */
export function joinedWordLists(lists: readonly WordList[]): WordList {
  const letters = new Int32Array(lists.reduce((length, list) => length + list.letters.length, 0));
  let at = 0;
  for (const list of lists) {
    letters.set(list.letters, at);
    at += list.letters.length;
  }
  return { words: lists.flatMap(({ words }) => words), letters };
}

/** A correction may be this much longer or shorter than what was typed ("Pezeshkian" / "Pezeshkiyan"). */
const lengthSlack = 2;
/** Two changed letters make up to four letters differ; a digraph (gh/q, kh/h, sh/s) one more. */
const letterSlack = 5;

export function wordList(words: readonly string[]): WordList {
  return { words, letters: Int32Array.from(words, lettersOf) };
}

/** A word that may be meant. */
export interface SpellingCandidate {
  word: string;
  /** How many letters must have been changed, left out or put in, at least: as far as the letters and the lengths tell. */
  changes: number;
}

/**
 * The words that could be meant by `typed`, in order of the list: of about its length and of about its letters. This is a
 * sieve for the fuzzy matcher, which would take 50 times longer over the whole list; it lets every word within two edits through.
 */
export function spellingCandidates(typed: string, { words, letters }: WordList): SpellingCandidate[] {
  const wanted = lettersOf(typed);
  const slack = typed.length < 6 ? letterSlack - 2 : letterSlack;
  const likely: SpellingCandidate[] = [];
  // One loop without calls but one: there are tens of thousands of words, of which one in twenty passes.
  for (let index = 0; index < letters.length; index++) {
    const apart = (letters[index] ?? 0) ^ wanted;
    if (bitCount(apart) > slack) continue;
    const word = words[index] ?? '';
    const longer = word.length - typed.length;
    if (longer > lengthSlack || longer < -lengthSlack) continue;
    const [missing, added] = [bitCount(apart & wanted), bitCount(apart & ~wanted)];
    likely.push({ word, changes: Math.max(missing, added - Math.max(0, longer), -longer) });
  }
  return likely;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Bits that are set in 32 (Warren, "Hacker's Delight", 2nd edition, figure 5-2). */
function bitCount(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
