import { lazy } from '../lazy.ts';

/**
 * Letters that stand for one sound where a name is written down by ear or brought over from another script: "Qalibaf" and
 * "Ghalibaf", "Schahed" and "Shahed", "Lawrow" and "Lavrov", "Karabach" and "Gharabagh". What a sound is written with here
 * means nothing outside this file. The longest come first.
 */
const table = `
s: tsch tch sch tsh ch sh s z
j: dsch dzh dj zh j
k: gh kh ck q c g k
f: ph f v w
u: ou oo u o
i: ij yj ey ei ee ie i y e
ks: x
`;

const sounds = lazy(() => {
  const of = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [sound = '', spellings = ''] = line.split(': ');
    for (const spelling of spellings.split(' ')) of.set(spelling, sound);
  }
  const longestFirst = [...of.keys()].sort((one, other) => other.length - one.length);
  return { of, pattern: new RegExp(longestFirst.join('|'), 'g') };
});

/** How a folded Latin word sounds, roughly: two spellings of one name sound the same. */
function soundOf(word: string): string {
  const { of, pattern } = sounds();
  const heard = word.replace(pattern, (spelling) => of.get(spelling) ?? spelling);
  // Doubled letters are heard once, and a last "e" of French and German not at all.
  return (word.endsWith('e') ? heard.replace(/i$/, '') : heard).replace(/(.)\1+/g, '$1');
}

/**
 * Does a word sound like what was typed? German "ch" is also the "kh" of English, as in "Chamenei" and "Karabach". Made
 * for one typed word and many others, most of which their first or last letter tells apart.
 */
export function soundsLike(typed: string): (word: string) => boolean {
  const heard = new Set([soundOf(typed), soundOf(typed.replaceAll('ch', 'k'))]);
  const firsts = lettersFor(heard, 0);
  const lasts = lettersFor(heard, -1);
  return (word) =>
    firsts.includes(word.charAt(0)) &&
    (lasts.includes(word.charAt(word.length - 1)) || word.endsWith('e')) &&
    heard.has(soundOf(word));
}

/** The letters that may stand first, or last, in words that sound so. */
function lettersFor(heard: ReadonlySet<string>, at: 0 | -1): string {
  let letters = '';
  for (const sound of heard) {
    const wanted = sound.at(at) ?? '';
    letters += wanted;
    for (const [spelling, own] of sounds().of) if (own.at(at) === wanted) letters += spelling.at(at) ?? '';
  }
  return letters;
}

/** All that a word may have been before two neighbouring letters changed places: the commonest slip of the fingers. */
export function transpositionsOf(typed: string): string[] {
  const swaps: string[] = [];
  for (let at = 0; at + 1 < typed.length; at++) {
    if (typed[at] === typed[at + 1]) continue;
    swaps.push(`${typed.slice(0, at)}${typed[at + 1]}${typed[at]}${typed.slice(at + 2)}`);
  }
  return swaps;
}
