import { describe, expect, it } from 'vitest';
import { tokenizer } from '../../src/store/tokenizer.ts';

const termOf = (word: string) => tokenizer.tokens(word)[0]?.terms[0]?.term;

describe('the tokeniser of the index', () => {
  it.each([
    ['important', 'imports'],
    ['severe', 'several'],
    ['repression', 'represents'],
    ['busy', 'business'],
    ['trains', 'training'],
    ['used', 'US'],
    ['united', 'unit'],
    ['Shahed', 'shah'],
  ])('keeps %s and %s apart, which stem alike', (one, other) => {
    expect(termOf(one)).toBeDefined();
    expect(termOf(one)).not.toBe(termOf(other));
  });

  it.each([
    ['instructors', 'trainer'],
    ['trains', 'railway'],
    ['built', 'builders'],
    ['treaties', 'treaty'],
  ])('finds %s by %s', (one, other) => {
    expect(termOf(one)).toBe(termOf(other));
  });

  it('looks for nothing where a question has "tell"', () => {
    expect(tokenizer.tokens('tell').flatMap(({ terms }) => terms)).toEqual([]);
  });
});
