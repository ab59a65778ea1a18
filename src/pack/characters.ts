/**
 * The first character of a text that has no business in a pack, named for people; undefined when there is none.
 * Control and format characters (general categories Cc, Cf), lone surrogates, line separators, and the sign that
 * stands where bytes were no UTF-8. The joiners that Persian, Arabic and Indic scripts write with are wanted.
 */
export function unwantedCharacter(text: string): string | undefined {
  const found = unwanted.exec(text)?.[0];
  if (found === undefined) return undefined;
  if (found === '\n' || found === '\r') return 'a line break';
  if (found === '\ufffd') return 'a character (U+FFFD) that shows that the file was not saved as UTF-8';
  const code = found.codePointAt(0) ?? 0;
  return `the invisible character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

const unwanted = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffd]/u;
