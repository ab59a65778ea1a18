/**
 * Plain text as LaTeX that any BibTeX reads: special characters escaped, Latin letters with their accents as commands
 * in braces, typographic marks as LaTeX writes them. Other scripts stay as they are, for engines that read UTF-8.
 */
export function toLatex(text: string): string {
  const tidy = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  // A straight quotation mark is active in some languages' packages; which way it curls, the space before it says.
  const curled = tidy.replace(/(^|[\s([{—–-])"/g, '$1“').replaceAll('"', '”');
  return [...curled].map(characterOf).join('');
}

function characterOf(character: string): string {
  if (character <= '~') return special[character] ?? character;
  return special[character] ?? accented(character) ?? character;
}

const special: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  // BibTeX counts braces, a backslash before them or not.
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
  '\u00a0': '~',
  '–': '--',
  '—': '---',
  '…': '{\\ldots}',
  '‘': '`',
  '’': "'",
  '“': '``',
  '”': "''",
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ı: '{\\i}',
};

/** Combining marks and the commands that set them. */
const accents: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0327': 'c',
  '\u0328': 'k',
};

/** `é` → `{\'e}`, `ş` → `{\c{s}}`; undefined for anything but an ASCII letter with one known accent. */
function accented(character: string): string | undefined {
  const [letter = '', mark = '', ...rest] = character.normalize('NFD');
  const command = accents[mark];
  if (!command || rest.length > 0 || !/^[A-Za-z]$/.test(letter)) return undefined;
  // Above an i or j the accent replaces the dot; in what goes below, the letter keeps it.
  const base = /[ij]/.test(letter) && !/[ck]/.test(command) ? `\\${letter}` : letter;
  return `{\\${command}{${base}}}`;
}
