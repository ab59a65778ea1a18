import { contentWords } from './content-words.ts';
import { plainWords } from './parse-query.ts';
import { isOpenScript } from './scan-words.ts';
import type { Token, Tokenizer } from './tokenize.ts';

/**
 * The tokeniser of names: without words that only hold a name together, and each word once, pieces of compounds included,
 * so that a posting can say how many words of a name there are to be found.
 */
export function nameTokenizer(tokenizer: Tokenizer): Tokenizer {
  return {
    ...tokenizer,
    tokens(name) {
      const content = new Set(contentWords(plainWords(name)));
      const known = new Set<string>();
      return tokenizer
        .tokens(name)
        .flatMap(inPieces)
        .filter(({ terms }) => {
          const last = terms.at(-1);
          if (!last || known.has(last.term)) return false;
          known.add(last.term);
          return isOpenScript(last.surface) || content.has(last.surface);
        });
    },
  };
}

/** A compound as its pieces, the first of which stands for the whole too. */
function inPieces(token: Token): Token[] {
  const [whole, first, ...others] = token.terms;
  if (!whole || !first) return [token];
  return [[whole, first], ...others.map((other) => [other])].map((terms) => ({ ...token, terms }));
}
