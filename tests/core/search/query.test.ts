import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutClitics } from '../../../src/core/search/clitics.ts';
import { fillersOf } from '../../../src/core/search/filler-words.ts';
import { hasName, isInflection, matchNames } from '../../../src/core/search/match-names.ts';
import { hasPhrase, parseQuery, plainWords } from '../../../src/core/search/parse-query.ts';
import { questionWords, withoutUnparted } from '../../../src/core/search/question.ts';
import { spellingCandidates, wordList } from '../../../src/core/search/spelling-candidates.ts';
import { stopWords } from '../../../src/core/search/stop-words.ts';
import { createTokenizer } from '../../../src/core/search/tokenize.ts';
import { plainForm } from '../../../src/core/search/word-forms.ts';

const tokenizer = createTokenizer((word) => word);
const nameStrength = (...given: Parameters<typeof matchNames>) => matchNames(...given).strength;
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

describe('a month in figures', () => {
  const asked = (query: string) => parseQuery(query, tokenizer).words.map(({ surface }) => surface);

  it('is looked for by its English name and not as a number of things', () => {
    expect(asked('9月 ')).toEqual(['september']);
    expect(asked('２０２５年１２月６日 制裁')).toEqual(['2025', 'december', '6', '制裁']);
  });

  it('is one only where the sign of the month stands behind a number from 1 to 12', () => {
    expect(asked('13月')).toEqual(['13']);
    expect(asked('9人')).toEqual(['9', '人']);
    expect(asked('岁月')).toEqual(['岁月']);
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

  it('is recognised while its first words are typed', () => {
    const begun = [word('мутуал'), word('деф', true)];
    expect(nameStrength(['Мутуал дефенс клауза договора'], begun)).toBeGreaterThan(0.3);
    expect(nameStrength(['Клауза договора мутуал дефенс'], begun)).toBeLessThan(0.3);
  });

  it('counts a little less where its words stand in another order, from three on', () => {
    const names = ['Russian ambassador to Iran'];
    const inOrder = nameStrength(names, [word('russian'), word('ambassador'), word('iran')]);
    const turned = nameStrength(names, [word('iran'), word('ambassador'), word('russian')]);
    expect(turned).toBeLessThan(0.99 * inOrder);
    expect(turned).toBeGreaterThan(0.9 * inOrder);
    expect(nameStrength(['Xi Jinping'], [word('jinping'), word('xi')])).toBe(1);
  });

  it('tells by which words of the query it is named', () => {
    const query = [word('putin'), word('nuclear'), word('deal')];
    expect([...matchNames(['Nuclear deal'], query).words]).toEqual([1, 2]);
  });

  it('is the same with and without fillers, articles and joined prepositions', () => {
    expect(nameStrength(['accord sur le nucléaire'], [word('accord'), word('nucleaire')])).toBe(1);
    expect(nameStrength(['הורמוז'], [word('בהורמוז')])).toBe(1);
    expect(nameStrength(['الاتفاق'], [word('بالاتفاق')])).toBe(1);
    expect(withoutClitics('بوتين')).toBe('بوتين');
    expect(withoutClitics('وروسيا')).toBe('روسيا');
    expect(withoutClitics('وزير')).toBe('وزير');
  });

  it('stands in a text word for word, or inflected where languages inflect', () => {
    const text = plainWords('Вчера с Масудом Пезешкианом говорил президент; the Fordow plant is near.');
    expect(hasName(text, ['масуд', 'пезешкиан'])).toBe(true);
    expect(hasName(text, ['fordow'])).toBe(true);
    expect(hasName(text, ['fordo'])).toBe(false);
    expect(hasName(text, ['пезешкиан', 'масуд'])).toBe(false);
    expect(hasName(text, [])).toBe(false);
    expect(hasName(['auch', 'chinesische', 'kaufer'], ['chinesisch'])).toBe(true);
    expect(hasName(['chinesischkurs'], ['chinesisch'])).toBe(false);
  });

  it.each([
    ['пезешкиан', 'пезешкианом', true],
    ['россия', 'россией', true],
    ['iran', 'iraq', false],
    ['турция', 'турист', false],
    ['پایا', 'پایان', false],
    ['چین', 'چینی', false],
    ['قطر', 'قطري', true],
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
    const likely = spellingCandidates(typed, wordList(['unrelated', meant, 'oil']));
    expect(likely.map(({ word }) => word)).toEqual([meant]);
  });

  it('never asks for more changes than a slip made', () => {
    const letter = fc.constantFrom(...'aeghiknrstz');
    const slip = fc.record({ at: fc.nat(), letter, kind: fc.constantFrom('left out', 'put in', 'changed') });
    const word = fc.array(letter, { minLength: 5, maxLength: 12 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(word, fc.array(slip, { maxLength: 3 }), (meant, slips) => {
        const typed = slips.reduce((text, { at, letter, kind }) => {
          const place = at % text.length;
          const rest = text.slice(kind === 'put in' ? place : place + 1);
          return text.slice(0, place) + (kind === 'left out' ? '' : letter) + rest;
        }, meant);
        for (const { changes } of spellingCandidates(typed, wordList([meant])))
          expect(changes).toBeLessThanOrEqual(slips.length);
      }),
    );
  });

  it.each([
    ['iranien', 'iranian', 1],
    ['sanctons', 'sanctions', 0],
    ['mrscow', 'moscow', 1],
    ['shaheeed', 'shahed', 2],
    ['putim', 'putin', 1],
  ])('tells how many changes lie between "%s" and "%s" at least: %i', (typed, meant, changes) => {
    expect(spellingCandidates(typed, wordList([meant]))).toEqual([{ word: meant, changes }]);
  });
});

describe('fillers of other languages', () => {
  const fillers = (query: string) => [...fillersOf(plainWords(query), stopWords)];

  it.each([
    ['wer ist der russische Außenminister', ['wer', 'ist', 'der']],
    ['quand a commencé la guerre', ['quand', 'a', 'la']],
    ['что такое снэпбэк', ['что', 'такое']],
    ['من هو بوتين', ['من', 'هو']],
    ['谁是伊朗总统', ['谁', '是']],
  ])('of "%s" are %j', (query, expected) => {
    expect(fillers(query)).toEqual(expected);
  });

  it.each(['when did soldiers die', 'un sanctions', 'su 35', 'mi 28', 'il 76'])(
    'are not seen in "%s", which is English',
    (query) => {
      expect(fillers(query)).toEqual([]);
    },
  );
});

describe('what asks', () => {
  it.each([
    ['布什尔何时投产', '布什尔  投产'],
    ['为什么', '   '],
    ['シャヘドとは', 'シャヘド  '],
    ['when did Bushehr start', 'when did Bushehr start'],
  ])('is parted from the other words of "%s", which nothing else parts', (query, rest) => {
    expect(withoutUnparted(query)).toBe(rest);
  });

  it('is a particle at the end of a Turkish sentence, and elsewhere a helicopter', () => {
    expect(questionWords('boğaz kapandı mı')).toContain('mi');
    expect(questionWords('mi 28 İran')).not.toContain('mi');
  });
});

describe('forms of English words', () => {
  it.each([
    ['built', 'build'],
    ['sent', 'send'],
    ['died', 'death'],
    ['defense', 'defence'],
    ['programs', 'programme'],
    ['organization', 'organisation'],
    ['iranians', 'iran'],
    ['percent', 'cent'],
    ['drone', 'drone'],
  ])('%s is known as %s', (form, expected) => {
    expect(plainForm(form)).toBe(expected);
  });
});
