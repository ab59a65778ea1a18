import { lazy } from '../lazy.ts';
import type { Tokenizer } from './tokenize.ts';

/**
 * Words that news has whatever it is about. Among the few passages of a topic one of them may be rare by chance, and
 * would then tell as much as a name; in the news at large it tells next to nothing. Folded, unstemmed, with the forms that
 * stems keep apart. What something is said to be doing ("suspended", "denied") is not here: that is what passages differ in.
 */
const table = `
able according account add added adding afterwards again ago agree agreed agrees ahead alike almost alone announce announced announcement anyone
anything anyway apart around away back barely began begin beginning begins begun beside best better beyond big briefly called capable chiefly closely
completely consider considered continue continued continues countries country couple currently day days declare declared declares deeply directly
earlier early east eastern effectively either elsewhere end ended ending ends enough entire entirely especially even everyone everything exactly
extremely fact fall fallen falls far fell first former forward fully general good got great hardly heavily held herself high highly himself immediately
importantly include included includes including indeed itself kind kinds known large largely last late later latest least led less let likely little
long longer lot made main mainly major make makes meanwhile meet meets merely met moreover mostly named near nearly neither never nevertheless new news
next nobody none nonetheless nor north northern noted nothing number numbers numerous official officials old one openly otherwise outbreak part
particularly partly percent period person place plainly possible present previous previously probably quickly rarely really recent recently region
reported reportedly reporter reporters roughly said sat second see seen series several short shortly shown significantly signs similar similarly simply
sit sits sitting slightly slowly small someone something somewhat soon sort source sources south southern spokesman spokesperson spokeswoman start
started starting starts state statement step still suddenly take taken takes taking themselves thing things third three time times today told took truly
twice two understand usually various way ways week weekend weeks went west western whatever wherever whole without word words world year years yesterday
yet
`;

const words = lazy(() => new Set(table.trim().split(/\s+/)));

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
