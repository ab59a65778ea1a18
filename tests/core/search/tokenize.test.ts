import { describe, expect, it } from 'vitest';
import { glossesOf } from '../../../src/core/search/glossary.ts';
import { createTokenizer } from '../../../src/core/search/tokenize.ts';

const tokenizer = createTokenizer((word) => word.replace(/(?:ies|y)$/, 'i').replace(/s$/, ''));
const terms = (text: string) =>
  tokenizer.tokens(text).flatMap((token) => token.terms.map(({ term }) => term));

describe('the tokeniser', () => {
  it.each([
    ['case and accents', 'ŠÁHED Ökonomie', ['sahed', 'okonomie']],
    ['Arabic and Persian letters', 'علي كرمان', terms('علی کرمان')],
    ['Persian digits', 'شاهد ۱۳۶', [...terms('شاهد'), '136']],
    ['vowel points', 'مُحَمَّد', terms('محمد')],
    ['possessives', "Iran's", ['iran']],
    ['apostrophes inside names', 'Ra’isi', ['raisi']],
    ['stems', 'treaties treaty', ['treati', 'treati']],
    ['stop words', 'the end of it', ['end']],
    ['thousands', 'over 300,000 and 1.500', ['300000', '1500']],
    ['Hebrew initials', 'כטב"מים של ארה״ב, נ"מ', ['כטבמים', 'של', 'ארהב', 'נמ']],
    ['a Hebrew quotation, which is none', 'ב"הארץ" וב"אל"', ['ב', 'הארץ', 'וב', 'אל']],
    ['Persian thousands', '۳۰۰٬۰۰۰', ['300000']],
    ['the United States', 'US sanctions', terms('us sanction')],
  ])('folds %s', (_, text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it.each(['Su-35', 'su35', 'SU‑35'])('knows %s as a whole and in its pieces', (text) => {
    expect(terms(text)).toEqual(['su35', 'su', '35']);
  });

  it.each(['hasn\u2019t', 'hasnt', "didn't", 'get'])(
    'looks for nothing where a question has "%s"',
    (word) => {
      expect(tokenizer.tokens(word).flatMap(({ terms }) => terms)).toEqual([]);
    },
  );

  it('lets "cease-fire" be found as "ceasefire" and as its words', () => {
    expect(terms('cease-fire')).toEqual(['ceasefire', 'cease', 'fire']);
  });

  it('takes Han text by overlapping pairs, and a single sign as it is', () => {
    expect(terms('伊朗核协议')).toEqual(['伊朗', '朗核', '核协', '协议']);
    expect(terms('核')).toEqual(['核']);
    expect(terms('在2025年')).toEqual(['在', '2025', '年']);
  });

  it('keeps a number with a decimal point together, and ends a sentence behind a number', () => {
    expect(terms('3.67 in 2025.')).toEqual(['367', '2025']);
    expect(terms('۳٫۶۷')).toEqual(['367']);
    expect(terms('17.01.2025')).toEqual(['17012025', '17', '01', '2025']);
  });

  it('lets 119.50 be found by who rounds it, as a word and not as a piece, but not by its fraction', () => {
    expect(tokenizer.tokens('119.50').flatMap((token) => token.terms)).toEqual([
      { term: '11950', surface: '11950', part: false },
      { term: '119', surface: '119', part: false },
    ]);
  });

  it('knows words that say nearly the same', () => {
    const alike = (word: string) =>
      tokenizer.alike(tokenizer.tokens(word)[0]?.terms[0] ?? { term: '', surface: '' });
    expect(alike('pact')).toContain('treati');
    expect(alike('pact')).not.toContain('pact');
    expect(alike('alabuga')).toEqual([]);
  });

  it('knows a number of another language in figures and in words', () => {
    for (const number of ['двадцать', 'zwanzig', 'بيست'])
      expect(tokenizer.english({ surface: number })).toEqual(['20', 'twenti']);
  });

  it('knows more of them for a sentence than for a query, where each guess weighs more', () => {
    const [frontier] = tokenizer.tokens('frontier')[0]?.terms ?? [];
    if (!frontier) throw new Error('It is a word.');
    expect(tokenizer.alike(frontier, 'sentence')).toContain('border');
    expect(tokenizer.alike(frontier)).toEqual([]);
  });

  it.each([
    ['guerre', 'war'],
    ['Verhandlungen', 'talk'],
    ['переговорах', 'talk'],
    ['Anlaşmasını', 'agreement'],
    ['بالصواريخ', 'missile'],
    ['הטילים', 'missile'],
    ['موشک‌های', 'missile'],
    ['导弹', 'missile'],
    ['ミサイル', 'missile'],
  ])('knows what %s is in the articles’ English', (word, expected) => {
    const [term] = tokenizer.tokens(word)[0]?.terms ?? [];
    expect(term && tokenizer.alike(term)).toContain(expected);
  });

  it.each(['personal', 'secretary', 'us', 'base', 'aide', 'firm', 'dust'])(
    'does not take the English word "%s" for another language’s',
    (surface) => {
      expect(glossesOf(surface)).toEqual([]);
    },
  );

  it('tells where each word stands', () => {
    const text = 'Iran’s “Šahed‑136” — شاهد.';
    expect(tokenizer.tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Iran’s',
      'Šahed‑136',
      'شاهد',
    ]);
  });

  it.each(['', '   ', '— … 🚀', '\ud83d', '---', "''"])('finds no word in %j', (text) => {
    expect(terms(text)).toEqual([]);
  });
});
