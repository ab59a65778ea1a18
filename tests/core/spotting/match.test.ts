import { describe, expect, it } from 'vitest';
import { findCues, findMatches } from '../../../src/core/spotting/match.ts';
import { lexiconOfNames, spelled } from './support.ts';

describe('where a name begins and ends', () => {
  const lexicon = lexiconOfNames(['Iran']);

  it.each([
    'Iran',
    '“Iran”',
    'Iran’s',
    "Iran's",
    'Iran.',
    '(Iran)',
    'Iran-backed',
    'pro-Iran',
    '_Iran_',
    'Iran/Iraq',
    '🇮🇷Iran🇮🇷',
    '…Iran…',
  ])('finds it in %s', (text) => {
    const [match] = findMatches(lexicon, text).names;
    expect(text.slice(match?.start, match?.end)).toBe('Iran');
  });

  it.each(['Iranian', 'Tirana', 'Iran2', '2Iran', 'éIran', 'Iranж'])(
    'finds nothing inside the word %s',
    (text) => {
      expect(spelled(lexicon, text)).toEqual([]);
    },
  );

  it('takes what vanishes inside a name into the span, and not what follows it', () => {
    expect(spelled(lexiconOfNames(['Pezeshkian']), 'of Pezesh\u00adki\u00adan\u00ad, he')).toEqual([
      'Pezesh\u00adki\u00adan',
    ]);
  });

  it('reports the shorter names inside a longer one too: the senses decide', () => {
    const nested = lexiconOfNames(['Iran', 'nuclear deal', 'Iran nuclear deal']);
    expect(spelled(nested, 'the Iran nuclear deal of 2015')).toEqual([
      'Iran',
      'Iran nuclear deal',
      'nuclear deal',
    ]);
  });

  it('leaves a quotation mark in front of the name outside', () => {
    const lexicon = lexiconOfNames(['“Axis of Resistance”', 'the “axis” states'], 'en');
    expect(spelled(lexicon, 'of the "Axis of Resistance" and the «axis» states')).toEqual([
      'Axis of Resistance"',
    ]);
  });

  it('takes the English plural of what is called by a number', () => {
    expect(spelled(lexiconOfNames(['S-400', 'Fordow']), 'two S-400s, two Fordows')).toEqual(['S-400s']);
  });

  it('ends with a sign that belongs to the name', () => {
    expect(spelled(lexiconOfNames(['OPEC+', 'U.S.']), 'OPEC+ and the U.S.')).toEqual(['OPEC+', 'U.S.']);
    expect(spelled(lexiconOfNames(['OPEC+']), 'OPEC alone')).toEqual([]);
  });
});

describe('a name of several words', () => {
  const lexicon = lexiconOfNames(['Rasht–Astara railway', 'Strait of Hormuz']);

  it.each([
    'Rasht-Astara railway',
    'Rasht–Astara\nrailway',
    'Rasht\u2011Astara\u00a0railway',
    'Rasht — Astara   railway',
    'Rasht Astara railway',
    'Strait\r\n  of\tHormuz',
    'Strait of Hor\u00admuz',
  ])('is found whole in %j', (text) => {
    expect(spelled(lexicon, `the ${text}.`)).toEqual([text]);
  });

  it('is not found with punctuation between its words', () => {
    expect(spelled(lexicon, 'the Strait, of Hormuz')).toEqual([]);
    expect(spelled(lexicon, 'StraitofHormuz')).toEqual([]);
  });
});

describe('letter case', () => {
  it.each([
    ['US', 'The US said', ['US']],
    ['US', 'they told us, and Us Weekly', []],
    ['SWIFT', 'SWIFT', ['SWIFT']],
    ['SWIFT', 'Swift and swift', []],
    ['MbS', 'MbS', ['MbS']],
    ['Turkey', 'Turkey and TURKEY', ['Turkey', 'TURKEY']],
    ['Turkey', 'a turkey', []],
    ['snapback', 'Snapback, snapback, SNAPBACK', ['Snapback', 'snapback', 'SNAPBACK']],
    ['Путин', 'путин и Путин', ['Путин']],
    ['S-400', 'S-400, s-400', ['S-400']],
  ])('of %s as its entry implies: in “%s” it is %j', (name, text, expected) => {
    expect(spelled(lexiconOfNames([name]), text)).toEqual(expected);
  });

  it.each([
    ['exact', 'Mir', 'MIR, mir and Mir', ['Mir']],
    ['initial', 'mir', 'MIR, mir and Mir', ['MIR', 'Mir']],
    ['any', 'MIR', 'MIR, mir and Mir', ['MIR', 'mir', 'Mir']],
  ] as const)('is as the entry says: %s %s', (rule, text, sentence, expected) => {
    expect(spelled(lexiconOfNames([{ text, case: rule }]), sentence)).toEqual(expected);
  });
});

describe('inflection', () => {
  it.each([
    ['Russian', 'ru', { text: 'Россия', form: 'Росси|я|и|ю|ей' }, 'Россия России Россией', 'Россияне'],
    [
      'an open ending',
      'ru',
      { text: 'Росатом', form: 'Росатом*' },
      'Росатомом Росатома Росатом',
      'Росатомовский',
    ],
    [
      'a phrase',
      'ru',
      { text: 'Российская Федерация', form: 'Российск* Федераци|я|и|ю|ей' },
      'Российскую\u00a0Федерацию',
      'Российскую Федерации́ческую',
    ],
    ['German genitives', 'de', { text: 'Trump' }, 'Trumps Trump', 'Trumpf'],
    [
      'German hints',
      'de',
      { text: 'iranisch', strength: 'hint' },
      'iranische iranischen iranisches',
      'iranischeres',
    ],
  ] as const)('of %s: the name in its cases, and not a longer word', (_, language, name, cases, other) => {
    const lexicon = lexiconOfNames([name], language);
    const words = language === 'ru' && cases.includes('\u00a0') ? [cases] : cases.split(' ');
    expect(spelled(lexicon, cases)).toEqual(words);
    expect(spelled(lexicon, other)).toEqual([]);
  });

  it.each([
    ['ru', { text: 'Кремль', form: 'Кремл|ь|я|ю|ем' }, 'в Кремле, в Кремлем', ['Кремле', 'Кремлем']],
    ['ru', { text: 'Москва', form: 'Москв|а|ой' }, 'за Москвою', ['Москвою']],
    ['uk', { text: 'Путін', form: 'Путін||им' }, 'Путінові й Путіну', ['Путінові']],
    ['tr', { text: 'Кремль', form: 'Кремл|ь|я|ю|ем' }, 'в Кремле', []],
  ] as const)('adds the twin of a listed ending, in %s', (language, name, text, expected) => {
    expect(spelled(lexiconOfNames([name], language), text)).toEqual(expected);
  });

  it('lets a word inside a phrase stand without an ending', () => {
    const lexicon = lexiconOfNames(
      [{ text: 'удары хуситов по судам', form: 'удар* хуситов* по судам' }],
      'ru',
    );
    expect(spelled(lexicon, 'после ударов хуситов по судам')).toEqual(['ударов хуситов по судам']);
  });

  it('does not take a bare stem for the name: Росси is a racing driver', () => {
    const lexicon = lexiconOfNames(
      [
        { text: 'Россия', form: 'Росси|я|и|ю|ей' },
        { text: 'дроны', form: 'дрон||ы|ов' },
      ],
      'ru',
    );
    expect(spelled(lexicon, 'Валентино Росси купил дрон')).toEqual(['дрон']);
  });

  it('adds no German genitive to names that end like one, nor to names of other languages', () => {
    expect(spelled(lexiconOfNames(['Hamas', 'Chamenei'], 'de'), 'Hamass, Chameneis')).toEqual(['Chameneis']);
    expect(spelled(lexiconOfNames(['Trump']), 'Trumps')).toEqual([]);
  });

  it('matches a cue with a short ending of its own', () => {
    const lexicon = lexiconOfNames([{ text: 'Mir', strength: 'weak', near: ['bank'] }]);
    expect(findCues(lexicon, 'banks and banking')).toHaveLength(2);
    expect(findCues(lexicon, 'bankruptcy')).toHaveLength(0);
  });
});
