import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/search/entry.ts';
import { indexSlice } from '../../../src/core/search/index-slice.ts';
import { nameByte, nameNumber, placeOfName } from '../../../src/core/search/name-number.ts';
import { nameTokenizer } from '../../../src/core/search/name-tokens.ts';
import { sharedNames, shareOf } from '../../../src/core/search/shared-names.ts';
import { createTokenizer } from '../../../src/core/search/tokenize.ts';
import { wholeNames } from '../../../src/core/search/whole-names.ts';

const tokenizer = createTokenizer((word) => word);

/** The names, each of a topic of its own, as they are indexed. */
function indexed(names: readonly string[]): ReadonlyMap<string, Entry> {
  const documents = names.map((text, topic) => ({
    number: nameNumber(topic, 0),
    fields: [{ text, weight: 1 }],
  }));
  const entries = indexSlice(documents, nameTokenizer(tokenizer), nameByte);
  return new Map(entries.map((entry) => [entry.term, entry]));
}

const entriesOf = (word: string, entries: ReadonlyMap<string, Entry>) =>
  tokenizer
    .tokens(word)
    .flatMap(({ terms }) => terms)
    .map(({ term }) => entries.get(term))
    .flatMap((entry) => entry ?? []);

describe('what a query has of a name', () => {
  it.each([
    ['Strait of Hormuz', 'hormuz', 1 / 2],
    ['Strait of Hormuz', 'strait hormuz', 1],
    ['Corps des gardiens de la révolution', 'gardiens revolution', 2 / 3],
    ['Iran-Krieg', 'iran', 1 / 2],
    ['Su-35', 'su 35', 1],
    ['伊朗核协议', '伊朗核', 3 / 5],
    ['Duma, State Duma', 'state', 1 / 2],
    ['The Who', 'who', undefined],
  ])('is told by the postings alone: of "%s", "%s" has %s', (name, query, share) => {
    const entries = indexed([name]);
    const words = tokenizer
      .tokens(query)
      .filter(({ terms }) => terms.length > 0)
      .map(({ terms: [first] }) => {
        const entry = entries.get(first?.term ?? '');
        return { entries: entry ? [entry] : [], isPair: /\p{Script=Han}/u.test(query) };
      });
    const [shared] = sharedNames(words, 1).values();
    expect(shared && shareOf(shared)).toBe(share);
  });

  it('says whether the name begins with it', () => {
    const entries = indexed(['nuclear deal', 'the nuclear plant', 'new nuclear']);
    const shared = sharedNames([{ entries: entriesOf('nuclear', entries), isPair: false }], 3);
    expect([...shared.values()].map(({ hasFirst }) => hasFirst)).toEqual([true, true, false]);
  });

  it('counts one word once, however many words of the name it may stand for', () => {
    const entries = indexed(['Iran Iraq war']);
    const alternatives = ['iran', 'iraq'].flatMap((word) => entriesOf(word, entries));
    const [shared] = sharedNames([{ entries: alternatives, isPair: false }], 1).values();
    expect(shared).toMatchObject({ shared: 1, size: 3 });
  });
});

describe('the names that a sentence has as a whole', () => {
  const names = [
    'Iran',
    'Rasht–Astara',
    'Strait of Hormuz',
    'Iran-Krieg',
    'Corps des gardiens',
    'Su-35',
    '核协议',
  ];
  const entries = indexed(names);
  const foundIn = (sentence: string) =>
    [...wholeNames(wordsOf(sentence), names.length).keys()].map((name) => names[placeOfName(name).topic]);
  const wordsOf = (sentence: string) =>
    tokenizer.tokens(sentence).map(({ start, end, terms }) => ({
      entries: entriesOf(sentence.slice(start, end), entries),
      isFiller: terms.length === 0 || /^(des|la)$/.test(sentence.slice(start, end)),
    }));

  it.each([
    ['Iran closed the Strait of Hormuz.', ['Iran', 'Strait of Hormuz']],
    ['A strait that Iran calls Hormuz.', ['Iran']],
    ['From Rasht to Astara by rail; Astara again.', ['Rasht–Astara']],
    ['From Rasht the road goes on to Astara.', []],
    ['Le Corps des gardiens a parlé.', ['Corps des gardiens']],
    ['The Su 35 and the Su-35.', ['Su-35']],
    ['伊朗核协议的谈判', ['核协议']],
  ])('are those whose words stand together: %s', (sentence, found) => {
    expect(foundIn(sentence)).toEqual(found);
  });
});
