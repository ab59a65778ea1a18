import { stemmer } from '@orama/stemmers/english';
import { createTokenizer, type Tokenizer } from '../core/search/tokenize.ts';
import { plainForm } from '../core/search/word-forms.ts';

/**
 * Words that Porter's rules take apart wrongly: names that end like participles ("Shahed" would become "shah"), and
 * "used", which would become "us".
 */
const kept = new Set(
  `ahmed beijing hamed jinping khaled majed mohammed rashed saeed sayed shahed syed used waleed zayed`.split(
    ' ',
  ),
);

/** The tokeniser of the index and of queries. Changing what it does means raising `indexFormat` in database.ts. */
export const tokenizer: Tokenizer = createTokenizer((word) =>
  kept.has(word) ? word : word.length < 3 ? plainForm(word) : stemmer(plainForm(word)),
);
