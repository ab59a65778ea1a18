import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/core/spotting/fold.ts';
import { shippedSources } from '../../shipped-sources.ts';

const folded = new Map<string, string>();

function fold(text: string): string {
  const known = folded.get(text) ?? foldText(text);
  folded.set(text, known);
  return known;
}

/** Does a word of `name` begin with `phrase`? One of four letters or more takes any ending of up to four. */
function isIn(name: string, phrase: string): boolean {
  const at = ` ${name}`.indexOf(` ${phrase}`);
  if (at < 0) return false;
  const [rest = ''] = name.slice(at + phrase.length).split(' ');
  return rest.length <= (phrase.length < 4 ? 0 : 4);
}

describe('the words that speak against a name', () => {
  it('are not in the name itself, which would never be found', () => {
    const found = shippedSources.names.flatMap(({ topic, language, names }) =>
      names.flatMap(({ text, not = [] }) =>
        not
          .filter((phrase) => isIn(fold(text), fold(phrase)))
          .map((phrase) => `${language} ${topic}: ${text}, not ${phrase}`),
      ),
    );
    expect(found).toEqual([]);
  });
});
