import { lowerBound } from '../lower-bound.ts';

/** Where in a list in order of start the first is that starts at `position` or later. */
export function indexFrom(list: readonly { start: number }[], position: number): number {
  return lowerBound(list.length, (index) => (list[index]?.start ?? 0) < position);
}
