import { once } from '../once.ts';
import type { Tokenizer } from './tokenize.ts';

/**
 * Words that news has whatever it is about. Among the few passages of a topic one of them may be rare by chance, and
 * would then tell as much as a name; in the news at large it tells next to nothing. Folded, unstemmed, with the forms that
 * stems keep apart. What something is said to be doing ("suspended", "denied") is not here: that is what passages differ in.
 */
const table = `
able according agree agreed agrees account add added adding again ago ahead announce announced announcement anyone anything around away back best better big called
capable consider considered continue continued continues countries country couple currently day days declare declared declares earlier early end ended ending ends
east eastern effectively entire entirely especially even everyone everything fact fall fallen falls far fell first former forward fully
general good got great held high importantly include included includes including indeed kind kinds known large largely
last late later latest least led less let likely long longer lot made main major make makes meanwhile merely moreover
meet meets met mostly named near nearly nevertheless new news next nonetheless north northern noted nothing number numbers numerous
official officials old one otherwise part particularly percent period person place possible present previous
previously probably rarely recent recently region reported reportedly reporter reporters said second see seen series
sat several short shown significantly similar similarly small someone something soon sit sits sitting sort source sources south southern
spokesman spokesperson spokeswoman state statement step still take taken takes taking thing things third three time
times today told took two understand various way ways week weekend weeks went west western whatever wherever whole
without word words world year years yesterday yet
`;

const words = once(() => new Set(table.trim().split(/\s+/)));

/** Does news have this word whatever it is about? */
export function isCommon(word: string): boolean {
  return words().has(word);
}

const terms = new WeakMap<Tokenizer, ReadonlySet<string>>();

/** The same for a term, which is all that is known of the English of another language's word. */
export function isCommonTerm(term: string, tokenizer: Tokenizer): boolean {
  let known = terms.get(tokenizer);
  if (!known) {
    known = new Set(tokenizer.tokens(table).flatMap((token) => token.terms.map((one) => one.term)));
    terms.set(tokenizer, known);
  }
  return known.has(term);
}
