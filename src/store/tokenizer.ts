import { stemmer } from '@orama/stemmers/english';
import { createTokenizer, type Tokenizer } from '../core/search/tokenize.ts';
import { plainForm } from '../core/search/word-forms.ts';

/**
 * Words that Porter's rules take apart wrongly: names that end like participles ("Shahed" would become "shah"), and
 * "used" and its kin, which would become "us" and be found by who asks for the US; so would "united" be for who asks for a unit.
 * Nor is what is important an import, "severe" several, repression a representative, or who is busy a business.
 */
const kept = new Set(
  `witness witnesses ahmed beijing busy hamed importance important jinping khaled majed mohammed rashed repression saeed sayed severe shahed syed united used useful usefully useless user users waleed zayed`.split(
    ' ',
  ),
);

/** No English verb doubles these letters before an ending: "shahhed" is no form of "shah" but a misspelt name. */
const noParticiple = /(?:aa|cc|hh|ii|jj|qq|ww|xx|yy)(?:ed|ing)$/;

/** The tokeniser of the index and of queries. Changing what it does means raising `indexFormat` in database.ts. */
export const tokenizer: Tokenizer = createTokenizer((word) =>
  kept.has(word) || noParticiple.test(word)
    ? word
    : word.length < 3
      ? plainForm(word)
      : stemmer(plainForm(word)),
);
