import { contentWords } from '../core/search/content-words.ts';
import { withoutElisions } from '../core/search/elisions.ts';
import { fillersOf } from '../core/search/filler-words.ts';
import { type ParsedQuery, parseQuery, plainWords } from '../core/search/parse-query.ts';
import {
  impliedWords,
  questionWords,
  readQuestion,
  tellingWords,
  withoutUnparted,
} from '../core/search/question.ts';
import { stopWords } from '../core/search/stop-words.ts';
import { type MeantWords, meantWords } from './meant-words.ts';
import { tokenizer } from './tokenizer.ts';

/** A query as it was typed, and what of it tells something. */
export interface PreparedQuery extends Omit<ParsedQuery, 'words'>, MeantWords {
  /** Its folded words without fillers and those that only ask to be told, as names are compared with them. */
  content: readonly string[];
  /** Is it in another language than English, as far as its fillers tell? */
  isForeign: boolean;
}

/** "U.A.E." and "I.A.E.A.", which names have without the points. */
const pointed = /(?<![A-Za-z.])(?:[A-Za-z]\.){2,}/g;

/** What becomes shorter is filled up with spaces, so that offsets stay what they are. */
function withoutPoints(query: string): string {
  return query.replace(pointed, (found) => found.replaceAll('.', '').padEnd(found.length));
}

/** Understand a query as far as its words alone allow it. */
export function prepareQuery(query: string): PreparedQuery {
  const plain = withoutPoints(withoutElisions(query));
  const asked = withoutUnparted(plain);
  const telling = asked.trim() === '' ? plain : asked;
  const parsed = parseQuery(telling, tokenizer);
  const fillers = fillersOf(plainWords(plain), stopWords);
  const asking = questionWords(plain);
  const sought = parsed.words.filter(({ surface }) => !fillers.has(surface) && !asking.has(surface));
  const meant = meantWords(sought.length > 0 ? sought : parsed.words, {
    wanted: readQuestion(plain)?.wanted,
    implied: impliedWords(plain),
  });
  const content = contentWords(plainWords(telling));
  const explaining = tellingWords(plain);
  const named = content.filter((word) => !explaining.has(word));
  return {
    ...parsed,
    ...meant,
    content: named.length > 0 ? named : content,
    isForeign: fillers.size > 0,
  };
}
