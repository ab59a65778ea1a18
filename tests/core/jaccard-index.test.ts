import { expect, it } from 'vitest';
import { jaccardIndex } from '../../src/core/jaccard-index.ts';

it.each([
  ['abc', 'abc', 1],
  ['ab', 'bcd', 0.25],
  ['abcd', 'a', 0.25],
  ['ab', 'cd', 0],
  ['', 'a', 0],
  ['', '', 0],
])('compares %s with %s', (one, other, expected) => {
  expect(jaccardIndex(new Set(one), new Set(other))).toBe(expected);
});
