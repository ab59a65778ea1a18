import { contentWords } from '../core/search/content-words.ts';
import { withoutElisions } from '../core/search/elisions.ts';
import { fillersOf } from '../core/search/filler-words.ts';
import { type ParsedQuery, parseQuery, plainWords, type QueryWord } from '../core/search/parse-query.ts';
import { questionWords, readQuestion, tellingWords, withoutUnparted } from '../core/search/question.ts';
import { stopWords } from '../core/search/stop-words.ts';
import { groupAt } from '../core/search/word-groups.ts';
import { termOf } from './spelling.ts';
import { tokenizer } from './tokenizer.ts';

/** A query as it was typed, and what of it tells something. */
export interface AskedQuery extends ParsedQuery {
  /** Terms of English words that say nearly the same, by the term of the word. */
  alike: ReadonlyMap<string, readonly string[]>;
  /** Terms of the words that say something else together (core/search/word-groups.ts): only the English of that is looked for. */
  grouped: ReadonlySet<string>;
  /** Its folded words without fillers and those that only ask to be told, as names are compared with them. */
  content: readonly string[];
  /** Is it in another language than English, as far as its fillers tell? */
  isForeign: boolean;
}

/** Understand a query as far as its words alone allow it. */
export function askQuery(query: string): AskedQuery {
  const plain = withoutElisions(query);
  const asked = withoutUnparted(plain);
  const telling = asked.trim() === '' ? plain : asked;
  const parsed = parseQuery(telling, tokenizer);
  const fillers = fillersOf(plainWords(plain), stopWords);
  const asking = questionWords(plain);
  const sought = parsed.words.filter(({ surface }) => !fillers.has(surface) && !asking.has(surface));
  const single = sought.length > 0 ? sought : parsed.words;
  const alike = new Map(single.map((word) => [word.term, tokenizer.alike(word)]));
  const wanted = readQuestion(plain)?.wanted;
  // What is paid for a thing is its cost; elsewhere to pay is no more than that.
  if (wanted === 'money')
    for (const { term } of single) {
      const own = alike.get(term) ?? [];
      if ([term, ...own].includes(termOf('pay'))) alike.set(term, [...own, termOf('cost')]);
    }
  const { words, grouped } = withGroups(single, alike, wanted === 'date');
  const content = contentWords(plainWords(telling));
  const explaining = tellingWords(plain);
  const named = content.filter((word) => !explaining.has(word));
  return {
    ...parsed,
    words,
    alike,
    grouped,
    content: named.length > 0 ? named : content,
    isForeign: fillers.size > 0,
  };
}

/** The words of a query, with those of each group in the place of its own; writes down what these are in English. */
function withGroups(
  words: readonly QueryWord[],
  alike: Map<string, readonly string[]>,
  asksWhen: boolean,
): { words: QueryWord[]; grouped: ReadonlySet<string> } {
  const surfaces = words.map(({ surface }) => surface);
  const grouped = new Set<string>();
  const left: QueryWord[] = [];
  let end = 0;
  for (const [at, word] of words.entries()) {
    if (at < end) continue;
    const group = groupAt(surfaces, at, asksWhen);
    end = at + (group?.length ?? 1);
    if (!group) left.push(word);
    for (const [place, english] of group?.english.entries() ?? []) {
      const own = at + place < end ? words[at + place] : undefined;
      // One word may be two in English («истребитель», "fighter jet"); the second is nothing that was typed.
      const standing = own ?? { ...word, term: `${word.term} ${place}`, surface: '' };
      left.push(standing);
      grouped.add(standing.term);
      alike.set(standing.term, english.map(termOf));
    }
  }
  return { words: left, grouped };
}
