import { expect, it } from 'vitest';
import { foldAccents } from '../../src/core/fold-accents.ts';

it.each([
  ['Bushehr', 'bushehr'],
  ['Jomhūrī', 'jomhuri'],
  ['ＳＷＩＦＴ', 'swift'],
  ['Ереван', 'ереван'],
])('finds %s where a reader types %s', (name, typed) => {
  expect(foldAccents(name)).toBe(foldAccents(typed));
});
