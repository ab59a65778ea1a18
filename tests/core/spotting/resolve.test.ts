import { describe, expect, it } from 'vitest';
import { readingLanguage } from '../../../src/core/spotting/foreign.ts';
import type { Lexicon } from '../../../src/core/spotting/lexicon.ts';
import {
  blockOf,
  cueWindow,
  type Mention,
  type PageSupport,
  resolve,
} from '../../../src/core/spotting/resolve.ts';
import { lexiconOf, topicOf } from './support.ts';

const nobody: PageSupport = { named: new Set(), onTopic: false };
const onTopic: PageSupport = { ...nobody, onTopic: true };

describe('the strength of a name', () => {
  const lexicon = lexiconOf({
    en: {
      strong: ['Fordow'],
      weak: [{ text: 'Turkey', strength: 'weak' }],
      cued: ['Hossein Salami', { text: 'Salami', strength: 'weak', near: ['commander'], not: ['sausage'] }],
      hint: [{ text: 'Iranian', strength: 'hint' }],
    },
  });
  const named: PageSupport = { ...nobody, named: new Set([topicIndex(lexicon, 'cued')]) };

  it.each([
    ['a strong name stands alone', 'At Fordow', nobody, 'strong: name'],
    ['a weak one without cues does not', 'In Turkey', nobody, ''],
    [
      'a weak one without cues is supported by the page’s subject',
      'In Turkey',
      onTopic,
      'weak: page-subject',
    ],
    ['a weak one is supported by its cue', 'the commander Salami', nobody, 'cued: cue'],
    ['an inflected cue supports as well', 'two commanders, one of them Salami', nobody, 'cued: cue'],
    ['the page’s subject does not stand in for a cue', 'Salami', onTopic, ''],
    ['a full name elsewhere on the page does', 'Salami', named, 'cued: named-on-page'],
    ['a veto beats a cue', 'the commander ate a Salami sausage', onTopic, ''],
    ['a cue that stands closer beats a veto', 'the commander Salami ate no sausage', onTopic, 'cued: cue'],
    ['a veto beats the full name elsewhere', 'a Salami sausage', named, ''],
    ['a hint is never marked', 'Iranian', onTopic, ''],
  ])('%s', (_, text, page, expected) => {
    expect(marks(lexicon, text, page)).toBe(expected);
  });

  it('tells which words of the text were the cue', () => {
    const [mention] = mentionsIn(lexicon, 'Commanders such as Salami', nobody);
    expect(mention?.reason).toEqual({ kind: 'cue', cue: 'Commanders', away: 9 });
  });

  it('asks for the cue close by, before or behind', () => {
    const gap = (length: number) => ' '.repeat(length);
    expect(marks(lexicon, `commander${gap(cueWindow - 1)}Salami`, nobody)).toBe('cued: cue');
    expect(marks(lexicon, `commander${gap(cueWindow + 1)}Salami`, nobody)).toBe('');
    expect(marks(lexicon, `Salami${gap(cueWindow - 1)}commander`, nobody)).toBe('cued: cue');
    expect(marks(lexicon, `Salami${gap(cueWindow + 1)}commander`, nobody)).toBe('');
  });

  it('vetoes close by only: a recipe at the end of the page is another matter', () => {
    expect(marks(lexicon, `Salami. ${'x '.repeat(cueWindow)} sausage`, named)).toBe('cued: named-on-page');
  });
});

describe('overlapping names', () => {
  const lexicon = lexiconOf({
    en: {
      decoys: ['Washington Post', 'Iran Air'],
      iran: ['Iran'],
      deal: ['Iran nuclear deal'],
      war: [{ text: 'war on Iran', not: ['1980'] }],
      washington: ['Washington'],
      'security-council': ['Security Council'],
      'russian-council': [{ text: 'Security Council', strength: 'weak', near: ['Shoigu'] }],
      left: ['Gulf states'],
      right: ['states of Iran'],
    },
  });

  it.each([
    ['the longest is taken', 'the Iran nuclear deal', 'deal: name'],
    ['a shorter one is taken where the longer one is vetoed', 'the war on Iran of 1980', 'iran: name'],
    ['a decoy takes its text from the names inside it', 'the Washington Post on Iran Air', ''],
    ['a decoy takes no more than its text', 'Iran, Iran Air and Iran', 'iran: name, iran: name'],
    ['the first of two equally long ones is taken', 'Gulf states of Iran', 'right: name'],
    [
      'a sense that needs no support comes first',
      'the Security Council, Shoigu said',
      'security-council: name',
    ],
  ])('%s', (_, text, expected) => {
    expect(marks(lexicon, text, onTopic)).toBe(expected);
  });

  it('mentions come in the order of the text', () => {
    const text = 'Washington, the Iran nuclear deal, Iran';
    const starts = mentionsIn(lexicon, text, nobody).map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts).toHaveLength(3);
  });
});

describe('two topics of one name', () => {
  const lexicon = lexiconOf({
    en: {
      father: [
        'Ali Khamenei',
        { text: 'Khamenei', strength: 'weak', near: ['assassinated'], not: ['Mojtaba'] },
        { text: 'Khamenei', strength: 'weak', not: ['Mojtaba'] },
      ],
      son: [
        'Mojtaba Khamenei',
        { text: 'Khamenei', strength: 'weak', near: ['Mojtaba', 'new supreme leader'] },
      ],
    },
  });
  const [father, son] = ['father', 'son'].map((id) => topicIndex(lexicon, id));

  it.each([
    ['a cue', 'the new supreme leader, Khamenei', [], 'son: cue'],
    ['a veto', 'Mojtaba, who is a Khamenei', [father], 'son: cue'],
    ['who is named in full on the page', 'Khamenei', [son], 'son: named-on-page'],
    ['the page’s subject when nobody is', 'Khamenei', [], 'father: page-subject'],
    ['a cue before the page', 'Khamenei was assassinated', [son], 'father: cue'],
  ])('are told apart by %s', (_, text, named, expected) => {
    expect(marks(lexicon, text, { ...onTopic, named: new Set(named) })).toBe(expected);
  });
});

describe('two topics of one name that both have a cue', () => {
  const lexicon = lexiconOf({
    en: {
      father: [{ text: 'Khamenei', strength: 'weak', near: ['slain Khamenei', 'Khamenei’s son'] }],
      son: [{ text: 'Khamenei', strength: 'weak', near: ['Mojtaba'] }],
    },
  });

  it.each([
    ['Khamenei’s son Mojtaba', 'father: cue'],
    ['Mojtaba, who followed the slain Khamenei', 'father: cue'],
    ['Mojtaba Khamenei, as Khamenei’s son', 'son: cue, father: cue'],
  ])('are told apart by what stands closer: %s', (text, expected) => {
    expect(marks(lexicon, text, onTopic)).toBe(expected);
  });
});

describe('languages', () => {
  const lexicon = lexiconOf({
    en: {
      iskander: [{ text: 'Iskander', strength: 'weak', near: ['missile'] }],
      iran: ['Iran'],
      guards: ['IRGC'],
      axis: ['Axis of Resistance'],
    },
    fr: { iskander: ['Iskander'], accord: [{ text: 'l’accord', strength: 'weak' }], emirates: ['EAU'] },
    tr: { china: ['Çin'] },
    fa: { russia: ['روسیه'] },
    ar: { syria: ['سوريا'] },
    und: { russia: ['Rosja'], deal: [{ text: 'umowa', strength: 'weak' }] },
  });
  const on = (language: string): PageSupport => ({ ...onTopic, language });

  it('count their weak names on their own pages only', () => {
    expect(marks(lexicon, 'l’accord', on('fr'))).toBe('accord: page-subject');
    expect(marks(lexicon, 'l’accord', on('en'))).toBe('');
    expect(marks(lexicon, 'l’accord', onTopic)).toBe('accord: page-subject');
  });

  it('lend each other their strong names within the Latin alphabet', () => {
    expect(marks(lexicon, 'Axis of Resistance', on('fr'))).toBe('axis: name');
    expect(marks(lexicon, 'Axis of Resistance', on('ar'))).toBe('axis: name');
    expect(marks(lexicon, 'Axis of Resistance', on('und'))).toBe('axis: name');
    expect(marks(lexicon, 'Rosja', on('en'))).toBe('');
  });

  it('keep their acronyms and short names to themselves, English aside', () => {
    expect(marks(lexicon, 'EAU', on('fr'))).toBe('emirates: name');
    expect(marks(lexicon, 'EAU', on('en'))).toBe('');
    expect(marks(lexicon, 'Cin', on('tr'))).toBe('china: name');
    expect(marks(lexicon, 'Cin', on('en'))).toBe('');
    expect(marks(lexicon, 'IRGC', on('fr'))).toBe('guards: name');
  });

  it('share no names in other alphabets: Persian’s “Russia” is an Arabic adjective', () => {
    expect(marks(lexicon, 'روسية', on('fa'))).toBe('russia: name');
    expect(marks(lexicon, 'روسية', on('ar'))).toBe('');
  });

  it('decide on their own names: another language’s certainty does not lift the page’s doubts', () => {
    expect(marks(lexicon, 'Iskander Khan', on('en'))).toBe('');
    expect(marks(lexicon, 'an Iskander missile', on('en'))).toBe('iskander: cue');
    expect(marks(lexicon, 'Iskander Khan', on('fr'))).toBe('iskander: name');
    expect(marks(lexicon, 'Iran', on('fr'))).toBe('iran: name');
  });

  it('without names of their own are read with those of “und”, and with nobody’s weak ones', () => {
    expect(readingLanguage(lexicon, 'fr')).toBe('fr');
    expect(readingLanguage(lexicon, 'pl')).toBe('und');
    expect(readingLanguage(lexicon, undefined)).toBeUndefined();
    expect(marks(lexicon, 'Rosja, umowa, l’accord', on('und'))).toBe('russia: name, deal: page-subject');
  });
});

/** `topic: reason` of every mention. */
function marks(lexicon: Lexicon, text: string, page: PageSupport): string {
  return mentionsIn(lexicon, text, page)
    .map((mention) => `${topicOf(lexicon, mention)}: ${mention.reason.kind}`)
    .join(', ');
}

function mentionsIn(lexicon: Lexicon, text: string, page: PageSupport): Mention[] {
  return resolve(lexicon, blockOf(lexicon, text), page);
}

function topicIndex(lexicon: Lexicon, id: string): number {
  return lexicon.table.topics.findIndex(([known]) => known === id);
}
