import type { Check } from './report.ts';
import { wordsOf } from './words.ts';

/** Flesch's own table calls less than this "very difficult". */
const hardBelow = 30;

/** English passages that are hard to read. */
export const checkReadingEase: Check = ({ head, articles }, report) => {
  if (head.language !== 'en') return;
  for (const { passages } of articles) {
    for (const passage of passages) {
      const ease = Math.round(readingEase(passage.text));
      if (ease >= hardBelow) continue;
      const message = `The passage "${passage.id}" is hard to read (reading ease ${ease}, wanted ${hardBelow}).`;
      report(passage, message, 'Use shorter sentences and shorter words.', 'advice');
    }
  }
};

/**
 * Reading ease of an English text: 100 a child reads it, 60 plain English, below 30 an academic paper.
 * R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948).
 */
export function readingEase(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 100;
  // A full stop ends a sentence when something other than a small letter follows.
  const sentences = text.split(/[.!?]["”’)]*\s+(?=[^\p{Ll}])/u).filter((part) => part.trim() !== '').length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - 1.015 * (words.length / sentences) - 84.6 * (syllables / words.length);
}

/** Groups of vowels, the silent endings aside: right for nine English words in ten, which is enough for a mean. */
function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const sounded = letters.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, '');
  return Math.max(1, sounded.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}
