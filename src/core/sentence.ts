/** How far to either side of a mention a sentence is looked for, in UTF-16 units. */
const reach = 400;
const segmenters = new Map<string, Intl.Segmenter>();

/** The sentence of `text` around `[start, end)`, white space collapsed; the tail ends of very long ones cut off. */
export function sentenceAround(text: string, start: number, end: number, language = 'en'): string {
  const from = Math.max(0, start - reach);
  // A line break in a page's source is a space to its reader; to the segmenter it would end the sentence.
  const part = text.slice(from, end + reach).replace(/\s/g, ' ');
  const sentences = [...segmenterFor(language).segment(part)];
  const hit = sentences.filter(
    ({ index, segment }) => index < end - from && index + segment.length > start - from,
  );
  return hit
    .map(({ segment }) => segment)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = newSegmenter(language);
  segmenters.set(language, segmenter);
  return segmenter;
}

function newSegmenter(language: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    // Pages write what they like into `lang`: "en_US", "{{lang}}".
    return newSegmenter(undefined);
  }
}
