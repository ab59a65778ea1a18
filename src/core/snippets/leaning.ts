/** Pronouns, and words that join a sentence to the one before it or set it off. */
const words = `it its they their them he his him she her hers this that these those such both neither another others here then
  there but and or nor yet so still instead thus therefore hence also too moreover furthermore meanwhile otherwise nevertheless
  nonetheless however afterwards later earlier`;
const phrases = [
  'for (?:example|instance)',
  'in (?:return|reply|turn|addition|contrast)',
  'by contrast',
  'as a result',
  'the (?:same|latter|former|two|three|others?|next|following|rest)',
  // "By then", "Under this", "In the same month".
  '(?:on|at|in|by|from|for|since|until|with|after|before|of|to|under) (?:its?|them|their|him|his|her|this|that|these|those|the same|then)',
  // "Two days later".
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|some|few|several|many|the|\\d+) (?:[a-z]+ )?(?:hour|day|week|month|year)s? (?:later|earlier|before|after)',
];
const opening = new RegExp(`^["“‘'(]*(?:${[...words.split(/\s+/), ...phrases].join('|')})(?![\\w’'-])`, 'i');
/** The longest of these fits. */
const longestOpening = 60;

/**
 * Does the sentence that begins here take up the one before it, so that a reader who is shown it alone does not know who
 * or what is meant? Told by its first words, in the English that passages are written in.
 */
export function leansBack(text: string, start: number): boolean {
  return opening.test(text.slice(start, start + longestOpening));
}
