import { densityFilter } from '../core/density.ts';
import type { Density } from '../core/settings.ts';

/** A piece of the sample text: plain, or a name that would be recognised. */
export interface SamplePiece {
  text: string;
  name: boolean;
  underlined: boolean;
}

/** Names of the sample inflect; their first letters tell its few topics apart in every language. */
function stemOf(name: string): string {
  return name.slice(0, 5).toLowerCase();
}

/**
 * The sample text cut at its names, which stand in `[brackets]`, with the underlines that `density` gives. Each
 * section is one of the sample's paragraphs.
 */
export function samplePieces(sections: readonly string[], density: Density): SamplePiece[][] {
  const isShown = densityFilter(density);
  return sections.map((section, place) =>
    section.split(/\[([^\]]*)\]/).map((text, index) => {
      // `split` puts what the group caught at every odd place.
      const name = index % 2 === 1;
      return { text, name, underlined: name && isShown(place, stemOf(text)) };
    }),
  );
}
