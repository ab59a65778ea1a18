import { describe, expect, it } from 'vitest';
import { withoutElisions } from '../../../src/core/search/elisions.ts';
import { proximityOf, type SoughtWord } from '../../../src/core/search/proximity.ts';
import {
  asksForPresent,
  counts,
  has,
  measuresIn,
  questionWords,
  readQuestion,
  type Wanted,
} from '../../../src/core/search/question.ts';
import { createTokenizer, wantedTerms } from '../../../src/core/search/tokenize.ts';

const tokenizer = createTokenizer((word) => word);
const word = (...terms: string[]): SoughtWord => ({
  terms: new Map(terms.map((term) => [term, 1])),
  tells: 1,
  byTopic: 0,
});

const proximityIn = (
  text: string,
  words: SoughtWord[],
  { question, names = new Map(), heading = '' }: About = {},
) => {
  const terms = wantedTerms(words.flatMap((one) => [...one.terms.keys()]));
  const passage = {
    text,
    tokens: tokenizer.wanted(text, terms),
    headingTokens: tokenizer.wanted(heading, terms),
  };
  return proximityOf(passage, words, question && { wanted: question, names });
};
interface About {
  question?: Wanted | undefined;
  names?: ReadonlyMap<string, number>;
  heading?: string;
}

describe('how close the words of a query stand', () => {
  const query = [word('iran'), word('joined'), word('sco')];
  const close = (text: string, wanted?: Wanted, words = query) =>
    proximityIn(text, words, { question: wanted });

  it('is most where one sentence has them all', () => {
    expect(close('Iran joined the SCO. Belarus came later.')).toBe(1);
    expect(close('Iran spoke. Belarus joined the SCO.')).toBeLessThan(1);
    expect(close('Belarus left.')).toBe(0);
  });

  it('counts the topics of the passage for the words that name them, and its heading for half', () => {
    const named = query.map((one) => ({ ...one, byTopic: one.terms.has('iran') ? 1 : 0 }));
    expect(close('Tehran joined the SCO.', undefined, named)).toBe(1);
    const headed = proximityIn('It joined the SCO.', query, { heading: 'Iran' });
    expect(headed).toBeCloseTo(2.5 / 3);
  });

  it('is more where the sentence has what the question wants, not where another has it', () => {
    const told = close('Iran joined the SCO in July 2023. Belarus came later.', 'date');
    expect(told).toBeGreaterThan(close('Iran joined the SCO. Belarus came in July 2024.', 'date'));
    expect(close('Iran joined the SCO in July 2023.')).toBe(1);
  });

  it('is most where the sentence says how many there are of what is counted', () => {
    const shells = [word('iran'), { ...word('shells', 'rounds'), isCounted: true }];
    const told = close('Iran sent more than 300,000 artillery rounds.', 'number', shells);
    expect(told).toBe(2.5);
    expect(close('Iran sent shells on 12 ships.', 'number', shells)).toBeLessThan(told);
    expect(close('Iran sent shells on 12 ships.', 'number', shells)).toBeGreaterThan(
      close('Iran sent shells.', 'number', shells),
    );
  });

  it('is more for a number of the units in which an answer is given than for another number', () => {
    const about = { wanted: 'number', names: new Map(), units: 'year|month' } as const;
    const asked = (text: string) =>
      proximityOf(
        { text, tokens: tokenizer.wanted(text, wantedTerms(['sco'])), headingTokens: [] },
        [word('sco')],
        about,
      );
    expect(asked('The SCO waited nine years.')).toBe(1.5);
    expect(asked('The SCO has nine members.')).toBeLessThan(1.5);
    expect(asked('The SCO has a twenty-year plan.')).toBe(1.5);
  });

  it('is more where the sentence names who, or where, it likely was', () => {
    const about: About = { question: 'person', names: new Map([['Raisi', 1]]) };
    const told = proximityIn('Under Raisi Iran joined the SCO.', query, about);
    expect(told).toBeGreaterThan(proximityIn('Under Rouhani Iran joined the SCO.', query, about));
    expect(told).toBeGreaterThan(proximityIn('Iran joined the SCO. So said Raisi.', query, about));
  });
});

describe('a question', () => {
  it.each<[string, Wanted | undefined]>([
    ['when did Iran join?', 'date'],
    ['wann trat Iran bei', 'date'],
    ['İran ne zaman katıldı', 'date'],
    ['когда вступил Иран', 'date'],
    ['什么时候恢复制裁', 'date'],
    ['how many drones', 'number'],
    ['combien de drones', 'number'],
    ['چند پهپاد', 'number'],
    ['how much does a drone cost', 'money'],
    ['сколько стоит дрон', 'money'],
    ['сколько центрифуг в Натанзе', 'number'],
    ['how much oil does Iran have', 'number'],
    ['the cost of a drone', 'money'],
    ['Shahed kaç para', 'money'],
    ['сколько лет Хаменеи', 'person'],
    ['how old is Lavrov', 'person'],
    ['oil price cap', undefined],
    ['por qué Rusia', 'reason'],
    ['لماذا روسيا', 'reason'],
    ['ロシアはなぜ', 'reason'],
    ['which countries are in the Eurasian Economic Union', 'list'],
    ['какие страны входят в ЕАЭС', 'list'],
    ['who is Lavrov', 'person'],
    ['who pays for the railway', 'money'],
    ['кто финансирует дорогу', 'money'],
    ['who repaired it', 'person'],
    ['quién fundó Hezbolá', 'person'],
    ['cause of the crash', 'reason'],
    ['ما سبب التحطم', 'reason'],
    ['какова причина аварии', 'reason'],
    ['坠机原因', 'reason'],
    ['how often did they meet', 'number'],
    ['combien de temps dure le traité', 'number'],
    ['кто возглавляет Росатом', 'person'],
    ['谁是伊朗总统', 'person'],
    ['where is Natanz', 'place'],
    ['İran nerede', 'place'],
    ['Wo liegt Natanz', 'place'],
    ['does Iran sell drones', undefined],
    ['drones of 2022', undefined],
  ])('says what it wants: "%s"', (query, wanted) => {
    expect(readQuestion(query)?.wanted).toBe(wanted);
  });

  it.each<[string, Exclude<Wanted, 'person' | 'place'>, number]>([
    ['It is a market of Russia, Saudi Arabia and the United Arab Emirates.', 'list', 1],
    ['Russia, however, and Iran are no members.', 'list', 0],
    ['It came on 2 May 2024.', 'date', 1],
    ['It came in 2024.', 'date', 0.7],
    ['It came.', 'date', 0],
    ['It sent 300 drones on 2 May 2024.', 'number', 1],
    ['It sent the Su-35 on 2 May 2024.', 'number', 0],
    ['It sent two dozen.', 'number', 1],
    ['It enriched from 3 to 5 per cent.', 'number', 0.6],
    ['It has 440 kilograms, of 60 per cent.', 'number', 1],
    ['It is worth 25 billion dollars.', 'money', 1],
    ['It waited nine years.', 'money', 0],
    ['It left because it was late.', 'reason', 1],
    ['It left late.', 'reason', 0],
  ])('is answered by "%s" as a %s for %d', (sentence, wanted, share) => {
    expect(has(sentence, wanted)).toBe(share);
  });

  it('does not look for the words with which it asks', () => {
    expect([...questionWords('how long is the railway')]).toEqual(['how', 'long']);
    expect([...questionWords('long railway')]).toEqual([]);
    expect([...questionWords('who leads the Guards now')]).toEqual(['who', 'now']);
    expect([...questionWords('Is it true that Iran has the bomb?')]).toEqual(['is', 'it', 'true', 'that']);
  });

  it.each([
    ['how many shells did Iran send', ['shells']],
    ['how many North Korean soldiers fight for Russia', ['north', 'korean', 'soldiers']],
    ['сколько россиян осталось на АЭС', ['россиян', 'осталось']],
    ['combien de navires passent', ['navires', 'passent']],
    ['how many', undefined],
    ['how long is the corridor', undefined],
    ['how much uranium does Iran have', undefined],
    ['when did the ships pass', undefined],
  ])('"%s" asks for the number of %s', (query, counted) => {
    expect(readQuestion(query)?.counted).toEqual(counted);
  });

  it.each([
    ['how long does the treaty last', '20 years'],
    ['wie weit fliegt sie', '120 kilometres'],
    ['how heavy is the warhead', '150 kilograms'],
  ])('"%s" asks for an amount like %s', (query, answer) => {
    const units = readQuestion(query)?.units ?? 'none';
    expect(measuresIn(`It is ${answer}.`, units)).toBe(true);
    expect(measuresIn('It is 9.', units)).toBe(false);
  });

  it.each([
    ['There were still 639 ', true],
    ['CNN counted six or seven merchant ', true],
    ['On 17 March ', false],
    ['In 2026 Russian ', false],
    ['On 13 June 2025, its ', false],
    ['They started the five-megawatt ', false],
    ['Iran sent the ', false],
  ])('"%s…" says how many: %s', (before, isNumber) => {
    expect(counts(before)).toBe(isNumber);
  });

  it('may be about the present', () => {
    expect(asksForPresent('most recent call between Putin and Pezeshkian')).toBe(true);
    expect(asksForPresent('who leads the Guards now')).toBe(true);
    expect(asksForPresent('кто сейчас возглавляет КСИР')).toBe(true);
    expect(asksForPresent('Bushehr news')).toBe(true);
    expect(asksForPresent('who leads the Guards')).toBe(false);
    expect(asksForPresent('Fars News Agency')).toBe(false);
    expect(asksForPresent('Hoyt')).toBe(false);
  });
});

describe('names joined by an apostrophe', () => {
  it.each([
    ["l'Iran et d’Ormuz", '  Iran et   Ormuz'],
    ["Suriye'deki üsler", 'Suriye      üsler'],
    ['İran’ın S-400’ü', 'İran    S-400  '],
  ])('stand free, at the same places: %s', (text, free) => {
    expect(withoutElisions(text)).toBe(free);
  });

  it.each(["Ra'isi", "Sana'a", "Iran's", "don't", "O'Brien", "chargé d'affaires", "Mas'ud", "Ja'fari"])(
    '%s is one word',
    (name) => {
      expect(withoutElisions(name)).toBe(name);
    },
  );
});

describe('a drone in Turkish', () => {
  it.each([
    ['insansız hava araçları, hava savunması', 'insansız      araçları, hava savunması'],
    ["İran'ın insansız hava aracı", 'İran    insansız      aracı'],
  ])('has nothing of an air strike: %s', (text, free) => {
    expect(withoutElisions(text)).toBe(free);
  });
});
