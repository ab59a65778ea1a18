import { describe, expect, it } from 'vitest';
import { askedTerms, bagOf } from '../../../src/core/ranking/context.ts';
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

describe('the words of a passage', () => {
  it('have no number where a day of a month stands', () => {
    const { terms } = bagOf('On 5 March 2026 the five leaders met; 12 came on 13 March.', tokenizer);
    expect([...terms.keys()].filter((term) => /^\d/.test(term))).toEqual(['2026', '12']);
  });
});
