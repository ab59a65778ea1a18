import { expect, it } from 'vitest';
import { densityFilter } from '../../src/core/density.ts';
import type { Density } from '../../src/core/settings.ts';

const names = [
  [1, 'rosatom'],
  [1, 'rosatom'],
  [1, 'fordow'],
  [2, 'rosatom'],
] as const;

it.each<[Density, boolean[]]>([
  ['every', [true, true, true, true]],
  ['section', [true, false, true, true]],
  ['page', [true, false, true, false]],
])('underlines names as often as "%s" says', (density, expected) => {
  const isShown = densityFilter(density);
  expect(names.map(([section, topic]) => isShown(section, topic))).toEqual(expected);
});
