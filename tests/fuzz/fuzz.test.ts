import { describe, it } from 'vitest';
import { fuzzSpotter } from './spotter.ts';
import { fuzzTextMap } from './text-map.ts';

/** A share of what `npm run fuzz` tries. */
const runs = 1_000;

describe('any text', () => {
  it('is spotted without failing, out-of-place mentions or work beyond its length', () => fuzzSpotter(runs));
  it('is found again in its nodes, however it is cut', () => fuzzTextMap(runs));
});
