/** The words of a text as they stand. Hyphens and dashes part words, apostrophes do not. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [];
}

/** A word in the form in which texts are compared. */
export function comparable(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

/** How long a reader would say that a text is, in words: what stands between spaces, where `language` has spaces. */
export function countWords(text: string, language: string): number {
  if (!withoutSpaces.has(language))
    return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

const withoutSpaces = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);

/** Every run of `size` words, joined by spaces. */
export function runsOf(words: readonly string[], size: number): string[] {
  return words.slice(size - 1).map((_, index) => words.slice(index, index + size).join(' '));
}
