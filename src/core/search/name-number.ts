import type { PostingByte } from './index-slice.ts';

/** How many names of one topic are indexed: wars have some hundreds, in a dozen languages. */
export const namesPerTopic = 4_096;

/**
 * The number under which a topic's name is indexed. Each name is a document of its own, because what counts is how much
 * of *one* name a query has.
 */
export function nameNumber(topic: number, place: number): number {
  return topic * namesPerTopic + place;
}

export function placeOfName(name: number): { topic: number; place: number } {
  return { topic: Math.floor(name / namesPerTopic), place: name % namesPerTopic };
}

/** One more than the largest number of a name. */
export function nameCount(topics: number): number {
  return topics * namesPerTopic;
}

/** In a posting of a name stands how many words it has. */
export const nameByte: PostingByte = (_, length) => Math.min(255, Math.max(1, length));
