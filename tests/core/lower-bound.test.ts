import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowerBound } from '../../src/core/lower-bound.ts';

it('counts what comes before a place in a sorted list, as a walk over it would', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(20), (numbers, place) => {
      const sorted = [...numbers].sort((one, other) => one - other);
      const before = sorted.filter((number) => number < place).length;
      expect(lowerBound(sorted.length, (index) => (sorted[index] ?? 0) < place)).toBe(before);
    }),
  );
});
