/** Ten bits a term and five looks at them let one unknown term in a hundred pass. */
const bitsPerTerm = 10;
const looks = 5;

/**
 * A set of terms in little room, which may take an unknown term for one of its own but never the other way round (Bloom,
 * "Space/Time Trade-offs in Hash Coding with Allowable Errors", CACM 1970): most words of a sentence are in no name, and
 * this tells without reading a block for each.
 */
export function termFilter(terms: readonly string[]): Uint8Array {
  const filter = new Uint8Array(Math.ceil((terms.length * bitsPerTerm) / 8));
  for (const term of terms) {
    for (const bit of bitsOf(term, filter)) filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return filter;
}

export function mayHave(filter: Uint8Array, term: string): boolean {
  return (
    filter.length > 0 &&
    bitsOf(term, filter).every((bit) => ((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0)
  );
}

/** FNV-1a, and from it the others (Kirsch and Mitzenmacher, "Less Hashing, Same Performance", 2006). */
function bitsOf(term: string, filter: Uint8Array): number[] {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  const step = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) | 1;
  return Array.from({ length: looks }, (_, look) => ((hash + look * step) >>> 0) % (filter.length * 8));
}
