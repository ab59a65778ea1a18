import type { PostingByte } from './index-slice.ts';

/** How many names of one topic are indexed: wars have some hundreds, in a dozen languages. */
const namesPerTopic = 4_096;
/** The place of what the topic is (core/search/roles.ts), behind all that it is called. */
export const rolePlace = namesPerTopic - 1;
/** From this place on stand what only hints at the topic. */
export const hintPlace = 3_072;

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

const firstBit = 128;

/** In a posting of a name stands how many words the name has, and whether this one is its first. */
export const nameByte: PostingByte = ({ length, place }) =>
  Math.min(firstBit - 1, length) + (place === 0 ? firstBit : 0);

export function readNameByte(byte: number): { size: number; isFirst: boolean } {
  return { size: Math.max(1, byte % firstBit), isFirst: byte >= firstBit };
}
