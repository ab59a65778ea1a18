import { describe, expect, it } from 'vitest';
import { judge, shares } from '../../src/tools/ask/judge.ts';

const result = (topics: string[], text: string, passage = 'a#b') => ({ topics, text, passage });
const label = { topics: ['jcpoa', 'snapback'], terms: ['2015', 'Vienna'] };

describe('results', () => {
  it('are right that are about one of the topics and hold one of the terms, in any case', () => {
    expect(judge([result(['iran', 'jcpoa'], 'Signed in VIENNA.')], label)).toEqual({
      firstOnTopic: true,
      firstRelevant: true,
      relevantInThree: true,
    });
  });

  it('may come second or third, not fourth', () => {
    const [wrong, right] = [result(['iran'], 'Vienna, 2015.'), result(['snapback'], 'Of 2015.')];
    expect(judge([wrong, wrong, right], label)).toMatchObject({ firstOnTopic: false, relevantInThree: true });
    expect(judge([wrong, wrong, wrong, right], label).relevantInThree).toBe(false);
    expect(judge([], label).firstOnTopic).toBe(false);
  });

  it('are about the topic without the term, which is half of it', () => {
    expect(judge([result(['jcpoa'], 'Signed.')], label)).toEqual({
      firstOnTopic: true,
      firstRelevant: false,
      relevantInThree: false,
    });
  });

  it('are right by their ids alone, where the label lists passages', () => {
    const read = { ...label, passages: ['deal#signed', 'deal#limits'] };
    const named = result(['jcpoa'], 'In Vienna, 2015.', 'deal#after');
    const listed = result(['jcpoa'], 'Without either word.', 'deal#limits');
    expect(judge([named, listed], read)).toMatchObject({ firstRelevant: false, relevantInThree: true });
    expect(judge([listed], read).firstRelevant).toBe(true);
  });

  it('are counted as shares', () => {
    const [good, bad] = [judge([result(['jcpoa'], '2015')], label), judge([], label)];
    expect(shares([good, bad, bad, bad])).toEqual({
      firstOnTopic: 0.25,
      firstRelevant: 0.25,
      relevantInThree: 0.25,
    });
  });
});
