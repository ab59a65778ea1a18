import { describe, expect, it } from 'vitest';
import { likelyWords, wordList } from '../../../src/core/search/likely-words.ts';
import { isInflection, nameStrength } from '../../../src/core/search/match-names.ts';
import { hasPhrase, parseQuery } from '../../../src/core/search/parse-query.ts';
import { createTokenizer } from '../../../src/core/search/tokenize.ts';

const tokenizer = createTokenizer((word) => word);
const word = (form: string, isPrefix = false) => ({ forms: [form], isPrefix, weight: 1 });

describe('a query', () => {
  it('lets only its last word go on, unless a space or a quote closes it', () => {
    const prefixes = (query: string) =>
      parseQuery(query, tokenizer)
        .words.filter(({ isPrefix }) => isPrefix)
        .map(({ surface }) => surface);
    expect(prefixes('iran tre')).toEqual(['tre']);
    expect(prefixes('iran tre ')).toEqual([]);
    expect(prefixes('"iran tre"')).toEqual([]);
  });

  it('reads phrases in any quotes and ignores one that is left open', () => {
    expect(parseQuery('“Mutual defence” «договор»', tokenizer).phrases).toEqual([
      ['mutual', 'defence'],
      ['договор'],
    ]);
    expect(parseQuery('iran "treaty', tokenizer).phrases).toEqual([]);
  });

  it('finds a phrase whatever its case, accents and punctuation, and only as a whole', () => {
    const text = 'A “Comprehensive, Strategic” partnership — Ra’isi’s.';
    expect(hasPhrase(text, ['comprehensive', 'strategic', 'partnership', 'raisi'])).toBe(true);
    expect(hasPhrase(text, ['comprehensive', 'partnership'])).toBe(false);
    expect(hasPhrase('关于伊朗核协议的谈判', ['核', '协', '议'])).toBe(true);
  });
});

describe('the name of a topic', () => {
  it('is certain when the query is the name, and weaker the more else it says', () => {
    expect(nameStrength(['Alabuga'], [word('alabuga')])).toBe(1);
    const within = nameStrength(['Alabuga'], [word('alabuga'), word('drone'), word('factory')]);
    expect(within).toBeGreaterThan(0.5);
    expect(within).toBeLessThan(1);
  });

  it('prefers the topic whose name explains more of the query', () => {
    const query = [word('iran'), word('nuclear'), word('deal')];
    expect(nameStrength(['Iran nuclear deal'], query)).toBeGreaterThan(nameStrength(['Iran'], query));
  });

  it('is not recognised by a small part of it', () => {
    expect(nameStrength(['Treaty on comprehensive strategic partnership'], [word('treaty')])).toBe(0);
  });

  it('is recognised while it is typed and in other inflections', () => {
    expect(nameStrength(['Pezeshkian'], [word('pezesh', true)])).toBeGreaterThan(0.6);
    expect(nameStrength(['Пезешкиан'], [word('пезешкиана')])).toBeGreaterThan(0.6);
    expect(nameStrength(['Pezeshkian'], [word('pezesh')])).toBe(0);
  });

  it.each([
    ['пезешкиан', 'пезешкианом', true],
    ['россия', 'россией', true],
    ['iran', 'iraq', false],
    ['турция', 'турист', false],
  ])('takes %s and %s for one word: %s', (one, other, expected) => {
    expect(isInflection(one, other)).toBe(expected);
  });
});

describe('the sieve before the fuzzy matcher', () => {
  it.each([
    ['pezeshkan', 'pezeshkian'],
    ['araqchi', 'araghchi'],
    ['shahead', 'shahed'],
    ['khamenie', 'khamenei'],
    ['hizbollah', 'hezbollah'],
    ['sanctons', 'sanctions'],
  ])('lets the word meant by "%s" through', (typed, meant) => {
    expect(likelyWords(typed, wordList(['unrelated', meant, 'oil']))).toEqual([meant]);
  });
});
