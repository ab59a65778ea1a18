import { expect, it } from 'vitest';
import { isFailedImport, isTooEarly } from '../../src/core/failed-import.ts';

const hour = 3_600_000;
const failed = { hash: 'a', at: 100 * hour };

it.each([
  ['at once', 'a', 100, true],
  ['almost a day later', 'a', 123.9, true],
  ['a day later', 'a', 124, false],
  ['of other content', 'b', 100, false],
  ['by a clock that was set back', 'a', 99, false],
])('an import that found no room is too early to be tried again %s or not', (_, hash, hours, isEarly) => {
  expect(isTooEarly(failed, hash, hours * hour)).toBe(isEarly);
});

it.each([
  [failed, true],
  [{ hash: 'a' }, false],
  [{ hash: 'a', at: 'yesterday' }, false],
  [undefined, false],
])('what was stored of it is believed only if it is whole: %j', (value, isWhole) => {
  expect(isFailedImport(value)).toBe(isWhole);
});
