import { describe, expect, it } from 'vitest';
import { askedTerms, bagOf, matchContext } from '../../../src/core/ranking/context.ts';
import { commonWord } from '../../../src/core/ranking/weights.ts';
import { tokenizer } from '../../../src/store/tokenizer.ts';

describe('the words of a sentence', () => {
  it.each([
    ['English', 'The minister declared the pact void.', 'declar'],
    ['Persian', 'وزارت خارجه اعلام کرد معاهده لازم‌الاجرا شده است.', 'اعلام'],
    ['French', 'Le ministre a déclaré le pacte nul.', 'declar'],
  ])('count little where news has them whatever it is about (%s)', (_, sentence, wanted) => {
    const found = askedTerms(sentence, tokenizer).find(({ term }) => term.startsWith(wanted));
    expect(found?.worth).toBe(commonWord);
  });

  it('count fully where they are what it says', () => {
    const found = askedTerms('حمله را محکوم کرد', tokenizer).find(({ english }) => english.length > 0);
    expect(found?.worth).toBe(1);
  });
});

describe('a number in words', () => {
  const scoreOf = (sentence: string, text: string) =>
    matchContext(askedTerms(sentence, tokenizer), [bagOf(text, tokenizer), bagOf('Talks.', tokenizer)])[0]
      ?.score ?? 0;

  it('is met by its figure, but not by the day of a date', () => {
    expect(scoreOf('Five states met.', 'The 5 littoral neighbours.')).toBeGreaterThan(0);
    expect(scoreOf('Five states met.', 'On 5 March 2026.')).toBe(0);
  });

  it.each([
    ['On 12 March the Council voted.', 'In the night to 12 March.'],
    ['12 марта Совет проголосовал.', '12 votes were cast.'],
    ['Am 12. März stimmte der Rat ab.', '12 votes were cast.'],
    ['El 12 de marzo votó el Consejo.', '12 votes were cast.'],
    ['March 12 was the day.', '12 votes were cast.'],
  ])('is none where it is the day of a date, which is read apart: %s', (sentence, text) => {
    const without = sentence.replace(/12\.? ?/, '');
    expect(scoreOf(sentence, text)).toBe(scoreOf(without, text));
  });

  it('counts where what stands beside it is no month', () => {
    expect(scoreOf('The draft had 12 votes.', '12 ballots.')).toBeGreaterThan(0);
    expect(scoreOf('Of these 12 may vote.', '12 ballots.')).toBeGreaterThan(0);
  });
});

describe('a word that stands for two of the sentence', () => {
  it('is told for the better one', () => {
    const asked = (term: string, worth: number) => ({
      term,
      worth,
      english: [],
      alike: ['talk'],
      further: [],
    });
    const bag = (...terms: string[]) => ({
      terms: new Map(terms.map((term) => [term, 1] as const)),
      days: new Map(),
      length: 20,
    });
    const bags = [bag('talk'), bag('oil')];
    const [both] = matchContext([asked('summit', 1), asked('meeting', 0.4)], bags);
    const [better] = matchContext([asked('summit', 1)], bags);
    expect(both?.terms.get('talk')).toBe(better?.terms.get('talk'));
    expect(both?.score).toBeGreaterThan(better?.score ?? 0);
  });
});
