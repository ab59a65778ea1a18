import type { QueryWord } from '../core/search/parse-query.ts';
import type { Wanted } from '../core/search/question.ts';
import { groupAt } from '../core/search/word-groups.ts';
import { termOf } from './spelling.ts';
import { tokenizer } from './tokenizer.ts';

/** The words of a query with what they may stand for beside themselves. */
export interface MeantWords {
  words: readonly QueryWord[];
  /** Terms of English words that say nearly the same, by the term of the word. */
  alike: ReadonlyMap<string, readonly string[]>;
  /** Terms of words of which only what is alike is looked for: groups that say something else together, and what is implied. */
  grouped: ReadonlySet<string>;
}

/** What the words mean, given what the query asks for and the words that an answer has though the question has not. */
export function meantWords(
  typed: readonly QueryWord[],
  { wanted, implied }: { wanted: Wanted | undefined; implied: readonly string[] },
): MeantWords {
  const alike = new Map(typed.map((word) => [word.term, alikeOf(word, wanted)]));
  const grouped = new Set<string>();
  const words: QueryWord[] = [];
  const add = (word: QueryWord, english: readonly string[]) => {
    words.push(word);
    grouped.add(word.term);
    alike.set(word.term, english.map(termOf));
  };
  const surfaces = typed.map(({ surface }) => surface);
  let end = 0;
  for (const [at, word] of typed.entries()) {
    if (at < end) continue;
    const group = groupAt(surfaces, at, wanted === 'date');
    end = at + (group?.length ?? 1);
    if (!group) words.push(word);
    // One word may be two in English («истребитель», "fighter jet").
    for (const [place, english] of group?.english.entries() ?? [])
      add((at + place < end && typed[at + place]) || unwritten(word, String(place)), english);
  }
  const [last] = typed.slice(-1);
  const terms = new Set(words.flatMap(({ term }) => [term, ...(alike.get(term) ?? [])]));
  if (last && implied.length > 0 && !implied.some((word) => terms.has(termOf(word))))
    add(unwritten(last, 'implied'), implied);
  return { words, alike, grouped };
}

/** What says nearly the same as a word. What is paid for a thing is its cost where a sum is asked for, and no more than that elsewhere. */
function alikeOf(word: QueryWord, wanted: Wanted | undefined): readonly string[] {
  const own = tokenizer.alike(word);
  const isPaying = wanted === 'money' && [word.term, ...own].includes(termOf('pay'));
  return isPaying ? [...own, termOf('cost')] : own;
}

/** A word beside another that nobody typed, so that it is no part of a name and nothing to correct. */
function unwritten(beside: QueryWord, name: string): QueryWord {
  return {
    ...beside,
    term: `${beside.term} ${name}`,
    surface: '',
    weight: 1,
    isPrefix: false,
    isPair: false,
  };
}
