import type { Check } from './report.ts';
import { countWords } from './words.ts';

/** Bounds of a passage, in words: short enough to read in a hover, long enough to stand alone. */
const fewestWords = 30;
const mostWords = 90;

/** Passages of 30 to 90 words. */
export const checkPassages: Check = ({ head, articles }, report) => {
  for (const { passages } of articles) {
    for (const passage of passages) {
      const words = countWords(passage.text, head.language);
      if (words >= fewestWords && words <= mostWords) continue;
      const message = `The passage "${passage.id}" has ${words} words.`;
      report(passage, message, `Bring it to between ${fewestWords} and ${mostWords}.`);
    }
  }
};
