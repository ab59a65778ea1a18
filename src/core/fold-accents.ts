/** Text for comparing with what readers type: without accents, and without the difference between small letters and capitals. */
export function foldAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
