/** "l'Iran", "d’Ormuz", "qu'il": one letter of French and an apostrophe. English keeps its chargé d'affaires. */
const french = /(?<![\p{L}\d])(?:[ldnsjmct]|qu)['’ʼ](?=\p{L}{2})(?!affaires)/giu;
/** "Suriye'deki", "İran'ın", "S-400'ler": what Turkish hangs on a name; none of it begins with a vowel behind a vowel (Sana'a). */
const turkish =
  /(?<=[\p{L}\d]{3})(?:(?<![aeıioöuüâ])['’ʼ](?:[aeıiuü]|[ıiuü]n)|['’ʼ](?:[ny][aeıiuü]|[ny][ıiuü]n|n?[dt][ae](?:n|ki\p{L}{0,6})?|y?l[ae]|l[ae]r\p{L}{0,8}|s[ıiuü]|y?[dt][ıiuü]r?))(?![\p{L}\d'’ʼ])/giu;

/**
 * A text whose names stand free of the articles and endings that an apostrophe joins to them. These become spaces, so
 * that offsets stay what they are.
 */
export function withoutElisions(text: string): string {
  if (!/['’ʼ]/.test(text)) return text;
  const blank = (found: string) => ' '.repeat(found.length);
  return text.replace(french, blank).replace(turkish, blank);
}
