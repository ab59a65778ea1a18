/** A word list prepared for `likelyWords`: the most frequent words first. */
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

/**
 * The words that could be meant by `typed`: of about its length and of about its letters. This is a sieve for the
 * fuzzy matcher, which would take 50 times longer over the whole list; it lets every word within two edits through.
 */
export function likelyWords(typed: string, { words, letters }: WordList): string[] {
  const wanted = lettersOf(typed);
  const slack = typed.length < 6 ? letterSlack - 2 : letterSlack;
  return words.filter(
    (word, index) =>
      Math.abs(word.length - typed.length) <= lengthSlack &&
      bitCount((letters[index] ?? 0) ^ wanted) <= slack,
  );
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
