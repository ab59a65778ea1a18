import type { PackDate, Topic } from '../pack.ts';
import { plainWords } from '../search/parse-query.ts';
import { datesIn } from './dates-in-text.ts';

/** In a gist: "since July 2024", "from 2017 to 2021". */
const spans =
  /\b(?:since ((?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4})|from (\d{4}) (?:to|until) ((?:[A-Z][a-z]+ )?\d{4}))\b/g;

/**
 * Did somebody hold the office that a gist says he holds when a page was written? The office of "the Iranian president" on a page
 * of 2016 was another's. Yes, where the gist names no time.
 */
export function heldOffice({ gist }: Pick<Topic, 'gist'>, pageDate: PackDate): boolean {
  const [said = ''] = gist.split(';', 1);
  const terms = [...said.matchAll(spans)].map(([, since = '', from, until = '']) => ({
    first: from ?? datesIn(since)[0],
    last: from === undefined ? undefined : datesIn(until)[0],
  }));
  const known = terms.filter(({ first }) => first !== undefined);
  if (known.length === 0) return true;
  // Dates of different precision compare as far as the shorter goes.
  const notBefore = (one: PackDate, other: PackDate) => {
    const length = Math.min(one.length, other.length);
    return one.slice(0, length) >= other.slice(0, length);
  };
  return known.some(
    ({ first = '', last }) => notBefore(pageDate, first) && (last === undefined || notBefore(last, pageDate)),
  );
}

/** Is a name of a person an office ("Iranian president"): words of which none is in what he himself is called? */
export function isOfficeName(name: string, { label }: Pick<Topic, 'label'>): boolean {
  const own = new Set(Object.values(label).flatMap((one) => plainWords(one)));
  const words = plainWords(name);
  return words.length > 1 && words.every((word) => !own.has(word));
}
