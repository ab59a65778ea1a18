import { describe, expect, it } from 'vitest';
import { samplePieces } from '../../src/options/sample.ts';

const sections = ['[Tehran] and [Tehran]', 'Then [Tehran].'];
const underlined = (density: Parameters<typeof samplePieces>[1]) =>
  samplePieces(sections, density).map((pieces) => pieces.filter((piece) => piece.underlined).length);

describe('the preview of the underlines', () => {
  it.each([
    ['every', [2, 1]],
    ['section', [1, 1]],
    ['page', [1, 0]],
  ] as const)('shows what "%s" means', (density, counts) => {
    expect(underlined(density)).toEqual(counts);
  });

  it('shows the text without its brackets', () => {
    const [, second] = samplePieces(sections, 'every');
    expect(second?.map(({ text }) => text).join('')).toBe('Then Tehran.');
  });
});
