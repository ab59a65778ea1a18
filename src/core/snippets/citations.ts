import type { Passage, Source } from '../pack.ts';

/** The sources that a passage cites, in order of first citation; footnotes to sources that are not there are left out. */
export function citedSources(passage: Pick<Passage, 'notes'>, sources: readonly Source[]): Source[] {
  return citedIndices(passage.notes).flatMap((index) => sources[index] ?? []);
}

/** A passage's footnotes with indices into its own cited sources instead of the article's. */
export function ownNotes(notes: Passage['notes'], cited: readonly Source[]): Passage['notes'] {
  const order = citedIndices(notes);
  return notes.flatMap(([offset, source]): Passage['notes'] => {
    const index = order.indexOf(source);
    return index < cited.length ? [[offset, index]] : [];
  });
}

function citedIndices(notes: Passage['notes']): number[] {
  return [...new Set(notes.map(([, source]) => source))];
}
