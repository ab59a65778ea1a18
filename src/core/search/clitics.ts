/** Articles, prepositions and "and", as Arabic and Hebrew join them to the word: "the deal" and "deal" are one word of a name. */
const clitics = /^(?:(?:وال|بال|كال|فال|لل|ال)(?=...)|و(?=[\u0621-\u064a]{4})|[הבלמשוכ](?=[א-ת]{3}))/u;

/** A folded word without what Arabic and Hebrew join to its front. */
export function withoutClitics(word: string): string {
  const unit = word.charCodeAt(0);
  return unit >= 0x590 && unit < 0x700 ? word.replace(clitics, '') : word;
}
