const opening = /[\s([“‘–—]/;

/**
 * Straight quotes and apostrophes, as they are typed, in the form in which they are printed: “ ” ‘ ’. Each stays one
 * character, so offsets into the text hold.
 */
export function typeset(text: string): string {
  let before = ' ';
  return Array.from(text, (sign) => {
    const printed = sign === '"' ? quote(before, '“', '”') : sign === "'" ? quote(before, '‘', '’') : sign;
    before = printed;
    return printed;
  }).join('');
}

/** A quote opens at the start and after a space, a bracket, a dash or another opening one; elsewhere it closes. */
function quote(before: string, open: string, close: string): string {
  return opening.test(before) ? open : close;
}
