import type { Density } from '../core/settings.ts';

/** A piece of the sample text: plain, or a name that would be recognised. */
export interface SamplePiece {
  text: string;
  name: boolean;
  underlined: boolean;
}

/**
 * The sample text cut at its names, which stand in `[brackets]`, with the underlines that `density` gives. Each
 * section is one of the sample's paragraphs.
 */
export function samplePieces(sections: readonly string[], density: Density): SamplePiece[][] {
  const onPage = new Set<string>();
  return sections.map((section) => {
    const inSection = new Set<string>();
    return section.split(/\[([^\]]*)\]/).map((text, index) => {
      // `split` puts what the group caught at every odd place.
      const name = index % 2 === 1;
      const seen = density === 'every' ? false : (density === 'page' ? onPage : inSection).has(text);
      if (name) {
        onPage.add(text);
        inSection.add(text);
      }
      return { text, name, underlined: name && !seen };
    });
  });
}
