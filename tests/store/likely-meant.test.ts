import { describe, expect, it } from 'vitest';
import type { NamedTopic } from '../../src/store/find-topics.ts';
import { likelihoodOf, withoutGuesses } from '../../src/store/likely-meant.ts';
import { prepareQuery } from '../../src/store/prepare-query.ts';
import type { UnderstoodQuery } from '../../src/store/understand-query.ts';

/** A topic of so many passages that these words of the query name so well. */
function named(passages: number, words: number[], strength: number): NamedTopic {
  const row = { passages: new Uint32Array(passages) } as NamedTopic['row'];
  return { row, words: new Set(words), strength, standsIn: 0, beside: new Set<number>() };
}

describe('a part of several names', () => {
  const [large, small, other] = [named(80, [0], 0.3), named(20, [0], 0.25), named(5, [1], 0.3)];
  const all = [large, small, other];

  it('means the topic of which the store says most, where nothing else tells', () => {
    expect(likelihoodOf(large, all)).toBe(1);
    expect(likelihoodOf(small, all)).toBeLessThan(0.7);
  });

  it('leaves a topic as it is that other words name, or these words name well', () => {
    expect(likelihoodOf(other, all)).toBe(1);
    expect(likelihoodOf(named(20, [0], 0.9), all)).toBe(1);
  });

  it('leaves topics as they are of which the store says nothing', () => {
    const [one, another] = [named(0, [0], 0.3), named(0, [0], 0.25)];
    expect(likelihoodOf(one, [one, another])).toBe(1);
    expect(likelihoodOf(another, [one, another])).toBe(1);
  });
});

describe('what a word of another language may be in English', () => {
  const understood = (query: string): UnderstoodQuery => {
    const asked = prepareQuery(query);
    return {
      ...asked,
      words: asked.words.map((word) => ({
        ...word,
        entries: [],
        names: [],
        isKnown: true,
        corrections: [],
        isMissing: !/^[a-z]+$/.test(word.surface),
      })),
    };
  };
  const left = (query: string, topics: NamedTopic[]) =>
    withoutGuesses(understood(query), topics).map(({ surface }) => surface);

  it('does not count where several words together name a topic', () => {
    expect(left('теневой флот танкеры ', [named(9, [0, 1], 0.8)])).toEqual(['танкеры']);
  });

  it('counts where the topic is named by that word alone, or badly', () => {
    expect(left('теневой флот ', [named(9, [1], 0.8)])).toEqual(['теневой', 'флот']);
    expect(left('теневой флот ', [named(9, [0, 1], 0.3)])).toEqual(['теневой', 'флот']);
  });

  it('leaves words that the passages have', () => {
    expect(left('shadow fleet ', [named(9, [0, 1], 1)])).toEqual(['shadow', 'fleet']);
  });
});
