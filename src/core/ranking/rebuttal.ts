import type { Passage } from '../pack.ts';

/** How news says that somebody contradicts, in the pack's English. */
const contradiction =
  /\b(?:den(?:y|ies|ied|ials?)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:e|es|ed)|contradict(?:s|ed)?|refut(?:e|es|ed)|baseless|fabricat\w+|untrue|no evidence|no proof|unconfirmed|(?:not|never|nor|neither)(?: \w+){0,2} (?:confirmed|verified|proven|shown))\b/i;

/** Two topics in common, or this share of words: the passages speak of one matter. */
const sameMatter = { topics: 2, likeness: 0.12 } as const;

/** Does a text give the other side of what it reports? */
function contradicts(text: string): boolean {
  return contradiction.test(text);
}

/**
 * Is `reply` the other side of `claim`? So it is where one side's claim has no contradiction in its own text and the
 * other passage, on the same matter, contradicts or weighs both sides. `likeness` is that of their words, asked for last.
 */
export function isRebuttal(claim: Passage, reply: Passage, likeness: () => number): boolean {
  if (claim.mark !== 'claim' || contradicts(claim.text)) return false;
  if (reply.mark !== 'disputed' && !contradicts(reply.text)) return false;
  const shared = reply.topics.filter((topic) => claim.topics.includes(topic)).length;
  return shared >= sameMatter.topics && likeness() >= sameMatter.likeness;
}
