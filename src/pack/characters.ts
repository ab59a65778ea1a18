/** A character that does not belong in a pack, named for people. */
export interface UnwantedCharacter {
  name: string;
  remedy: string;
}

/**
 * The first character of a text that has no business in a pack: control and format characters (general categories
 * Cc, Cf), lone surrogates, line separators, and the sign that stands where bytes were no UTF-8. The joiners that
 * Persian, Arabic and Indic scripts write with are wanted.
 */
export function unwantedCharacter(text: string): UnwantedCharacter | undefined {
  const found = unwanted.exec(text)?.[0];
  if (found === undefined) return undefined;
  if (found === '\n' || found === '\r') return { name: 'a line break', remedy: 'Write it on one line.' };
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  if (found === '\ufffd') {
    return {
      name: `bytes that are no UTF-8 (U+${code})`,
      remedy: 'Save the file as UTF-8 and mend the word.',
    };
  }
  return { name: `the invisible character U+${code}`, remedy: 'Remove it.' };
}

const unwanted = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffd]/u;
