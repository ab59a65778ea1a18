import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { samplePieces } from '../../src/options/sample.ts';
import { inProject } from '../../src/tools/project.ts';

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

it('takes the inflected names of a sample for one topic, in every language of the interface', () => {
  for (const folder of readdirSync(inProject('assets/_locales'))) {
    const messages = JSON.parse(
      readFileSync(inProject('assets/_locales', folder, 'messages.json'), 'utf8'),
    ) as Record<string, { message: string }>;
    const texts = [messages.sampleText1?.message ?? '', messages.sampleText2?.message ?? ''];
    const counts = samplePieces(texts, 'section').map(
      (pieces) => pieces.filter((one) => one.underlined).length,
    );
    expect([folder, ...counts]).toEqual([folder, 3, 1]);
    const first = samplePieces(texts, 'page')
      .flat()
      .filter((one) => one.underlined).length;
    expect([folder, first]).toEqual([folder, 3]);
  }
});
