/** Case endings of a Turkish name, for those who leave out the apostrophe. Runs in the build and in tests, never on a page. */

/** A name that ends in a letter; acronyms are spelled with the apostrophe even in haste. */
const takesEndings = /^\p{Lu}.*\p{L}{2}\p{Ll}$/u;
const vowels = /[aeıioöuü]/gu;

/**
 * “Moskovada”, “Kremlinden”, “Tahranla”: the endings that vowel harmony gives the name, listed as in a `form`. Undefined for
 * what takes none. Folded letters tell no ı from i and no ü from u.
 */
export function turkishEndings(name: string): string | undefined {
  const last = name.match(vowels)?.at(-1);
  if (!last || !takesEndings.test(name)) return undefined;
  const a = 'aıou'.includes(last) ? 'a' : 'e';
  const i = 'oöuü'.includes(last) ? 'u' : 'i';
  const endsInVowel = name.endsWith(last);
  const d = /[fstkçşhp]$/u.test(name) ? 't' : 'd';
  const cases = endsInVowel
    ? [`y${i}`, `n${i}n`, `y${a}`, `yl${a}`]
    : // “Lavrova” is the wife's name.
      [i, `${i}n`, ...(name.endsWith('v') ? [] : [a]), `l${a}`];
  return [...cases, `${d}${a}`, `${d}${a}n`, `${d}${a}ki`].join('|');
}
