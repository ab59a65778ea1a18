import { describe, expect, it } from 'vitest';
import { topicOverlap } from '../../../src/core/search/topic-overlap.ts';

const about = (...topics: string[]) => ({ topics, score: 1 });

describe('what the results have in common', () => {
  it('is what most of them are about: the one that is about something else has least', () => {
    const [shells, grain, ports] = topicOverlap([
      about('shells', 'war'),
      about('grain', 'trade'),
      about('ports', 'grain'),
      about('grain', 'sea'),
    ]);
    expect(shells).toBe(0);
    expect(grain).toBe(1);
    expect(ports).toBeGreaterThan(0);
    expect(ports).toBeLessThan(1);
  });

  it('weighs what good results are about more than what poor ones are', () => {
    const good = { topics: ['grain'], score: 9 };
    const poor = { topics: ['war'], score: 1 };
    const [war = 0, grain = 0] = topicOverlap([about('war'), about('grain'), good, poor]);
    expect(grain).toBeGreaterThan(war);
  });

  it('is nothing where each is about something else, and for one alone', () => {
    expect(topicOverlap([about('a'), about('b')])).toEqual([0, 0]);
    expect(topicOverlap([about('a')])).toEqual([0]);
    expect(topicOverlap([])).toEqual([]);
  });
});
