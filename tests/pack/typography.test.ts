import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/pack/typography.ts';

describe('text as it is printed', () => {
  it.each([
    ["Iran's ports", 'Iran’s ports'],
    ['"Moscow" and "Tehran" mean governments', '“Moscow” and “Tehran” mean governments'],
    ['He called it "a real breakthrough".', 'He called it “a real breakthrough”.'],
    ["'Not the time to leave': the ministries' voices", '‘Not the time to leave’: the ministries’ voices'],
    ['("snapback")', '(“snapback”)'],
    ['"\'Never\', he said."', '“‘Never’, he said.”'],
    ['guerre d\'agression – "l\'Ukraine"', 'guerre d’agression – “l’Ukraine”'],
    ['رفت "معاهده" و بازگشت', 'رفت “معاهده” و بازگشت'],
    ['“printed already”, it’s left', '“printed already”, it’s left'],
  ])('prints %s', (typed, printed) => expect(typeset(typed)).toBe(printed));

  it('keeps offsets', () => {
    const typed = "Iran's \"𝔘ran\": 'yes'";
    expect(typeset(typed)).toHaveLength(typed.length);
  });
});
