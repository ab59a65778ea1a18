import { describe, expect, it } from 'vitest';
import { bestThreshold, crossValidate, type LabelledScore } from '../../src/tools/cross-validate.ts';

const page = (source: string, relevant: boolean, score: number): LabelledScore => ({
  page: `${source} ${score}`,
  source,
  relevant,
  score,
});

describe('the best threshold', () => {
  it('parts the relevant pages from the others, in the middle of the gap', () => {
    const threshold = bestThreshold([page('a', false, 2), page('a', true, 8), page('a', true, 20)]);
    expect(threshold).toBeCloseTo(4);
  });

  it('prefers one wrong page to two', () => {
    const scores = [page('a', true, 2), page('a', false, 3), page('a', false, 4), page('a', true, 9)];
    expect(bestThreshold(scores)).toBeCloseTo(6);
  });
});

describe('leaving out a source', () => {
  it('judges its pages by a threshold that has not seen them', () => {
    const scores = [page('a', false, 1), page('a', true, 4), page('b', false, 10), page('b', true, 40)];
    const [a, b] = crossValidate(scores);
    expect(a?.threshold).toBeCloseTo(20);
    expect(a?.wrong.map(({ score }) => score)).toEqual([4]);
    expect(b?.threshold).toBeCloseTo(2);
    expect(b?.wrong.map(({ score }) => score)).toEqual([10]);
  });
});
