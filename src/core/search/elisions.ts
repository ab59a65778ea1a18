/**
 * Letters of Latin scripts. By ranges: what `\p{L}` stands for, in every case, takes a cold worker longer to compile than the
 * database takes to open.
 */
const letter = 'A-Za-z\u00c0-\u024f';
/** "l'Iran", "d’Ormuz", "qu'il": one letter of French and an apostrophe. English keeps its chargé d'affaires. */
const french = new RegExp(`(?<![${letter}\\d])(?:[ldnsjmct]|qu)['’ʼ](?=[${letter}]{2})(?!affaires)`, 'gi');
/** "Suriye'deki", "İran'ın", "S-400'ler": what Turkish hangs on a name; none of it begins with a vowel behind a vowel (Sana'a). */
const turkish = new RegExp(
  `(?<=[${letter}\\d]{3})(?:(?<![aeıioöuüâ])['’ʼ](?:[aeıiuü]|[ıiuü]n)|['’ʼ](?:[ny][aeıiuü]|[ny][ıiuü]n|n?[dt][ae](?:n|ki[${letter}]{0,6})?|y?l[ae]|l[ae]r[${letter}]{0,8}|s[ıiuü]|y?[dt][ıiuü]r?))(?![${letter}\\d'’ʼ])`,
  'gi',
);

/** "insansız hava aracı" is a drone, and the air in it none of an air strike. */
const inADrone = /(?<=nsansız )hava(?= ara[çc])/gi;

/** "حدود ۲۰" is about 20 in Persian, where Arabic has borders. */
const about = /حدود(?= [\d\u0660-\u0669\u06f0-\u06f9])/g;

/** "$25bn", "1.5m barrels": what papers hang on a number that passages write with "billion" and "million". */
const magnitude = /(?<=\d)(?:bn|mn|tn|m)(?![A-Za-z\d])/g;
/** "Kim Jong Un" is nobody of the UN. */
const inAName = /(?<=\bJong[ -])Un\b/g;

/**
 * A text whose names stand free of the articles and endings that an apostrophe joins to them, whose drones are not of
 * the air, and whose numbers have no borders and no magnitudes. What goes becomes spaces, so that offsets stay what they are.
 */
export function withoutElisions(text: string): string {
  const blank = (found: string) => ' '.repeat(found.length);
  const said = text
    .replace(inADrone, blank)
    .replace(about, blank)
    .replace(magnitude, blank)
    .replace(inAName, blank);
  if (!/['’ʼ]/.test(text)) return said;
  return said.replace(french, blank).replace(turkish, blank);
}
