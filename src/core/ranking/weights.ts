/**
 * What decides which passages a hover shows, as shares of one sum. docs/ranking.md gives the reason for each; a test
 * stands for each.
 */
export const weights = {
  /** The passage shares words with the sentence being read. */
  context: 1.5,
  /** The passage explains the topic rather than mentioning it. */
  lead: 0.5,
  /** The passage says what the topic is. */
  definition: 0.35,
  /** The passage is about other topics that the sentence names. */
  named: 0.5,
  /** The passage is about the dates that the sentence names. */
  dated: 0.9,
  /** The passage is also about other topics of the page. */
  page: 0.45,
  /** The passage is from about the time of the page. */
  recency: 0.8,
} as const;

/** A context score of this many BM25 points is worth half of the weight: about two telling words in common. */
export const halfContext = 4;
/** What having every word of the sentence that any passage has adds to the context, as a share of it. */
export const wholeSentence = 0.3;
/** One word in common of a sentence that has as many telling ones as this is there by chance … */
export const manyWords = 5;
/** … and worth this share. */
export const byChance = 0.6;
/** Two such words are worth this share in a passage that has three other subjects before the topic … */
export const aside = 0.8;
/** … which is what a topic match of this much says. */
export const asideLead = 0.3;
/** Among few passages a word that all news has may be rare by chance: it is worth this share of another. */
export const commonWord = 0.4;
/** What a word that says nearly the same as the sentence's own is worth: more where no text has that, as in translation. */
export const alikeShare = { known: 0.4, unknown: 0.8 } as const;
/** What is like a translation is worth this share of it. */
export const furtherShare = 0.35;
/** What topic match is worth by the topic's place among the passage's topics. */
export const leadByPlace = [1, 0.6, 0.4, 0.3, 0.2, 0.2] as const;
/** In this many days, a passage's timeliness halves. */
export const halfLifeDays = 365;
/** News of the day is about what happened in these days … */
export const nearDays = 5;
/** … which makes this share of timeliness. */
export const nearShare = 0.5;
/** What is dated by its month or year only may be of these days, but mostly is not: it is worth this share of that. */
export const vague = 0.6;
/** What came after the page was written is of use, but the page's reader did not ask for it first. */
export const afterPage = 0.75;
/** A sentence is not about what came after it, whatever the words in common: they are worth this share there. */
export const hindsight = 0.8;
/** An introduction is as timely as this for any page: as what happened some months before. */
export const lasting = 0.6;
/** Where the page has no date, it is not known what is timely for it. */
export const undatedPage = 0.2;
/** Two texts that share half of their words say the same thing. */
export const sameText = 0.5;
/** Of one and the same day they say the same with three tenths in common; of 3,872 such pairs in the shipped pack one in ten. */
export const sameDay = 1.6;
/** What a passage loses for each share of words that it repeats from those above it. */
export const repetition = 0.5;
/** A second or third excerpt must be worth this share of the first. */
export const worthShowing = 0.45;
