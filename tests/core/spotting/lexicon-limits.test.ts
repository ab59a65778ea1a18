import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../../src/core/spotting/lexicon.ts';
import { buildLexicon } from '../../../src/core/spotting/lexicon-builder.ts';
import { blockOf, resolve } from '../../../src/core/spotting/resolve.ts';

/** A lexicon of weak names, `name0` and so on, of which each has a hundred cues, and none the same ones. */
function lexiconOf(names: number) {
  return buildLexicon({
    hash: 'test',
    topics: [{ id: 'topic', kind: 'concept', category: 'diplomacy', relevance: 2 }],
    names: [
      {
        topic: 'topic',
        language: 'en',
        entries: Array.from({ length: names }, (_, name) => ({
          text: `name${name}`,
          strength: 'weak' as const,
          near: Array.from({ length: 100 }, (_, cue) => `cue${name + cue}`),
        })),
      },
    ],
  });
}

describe('the cues of a lexicon', () => {
  it('are told apart to the last of their lists', () => {
    const lexicon = openLexicon(lexiconOf(600));
    const mentions = (text: string) =>
      resolve(lexicon, blockOf(lexicon, text), { named: new Map(), onTopic: true, language: 'en' });
    expect(mentions('name599 and cue599')).toHaveLength(1);
    expect(mentions('name599 and cue698')).toHaveLength(1);
    expect(mentions('name599 and cue598')).toHaveLength(0);
  });

  it('are refused where there are more than can be numbered', () => {
    expect(() => lexiconOf(700)).toThrow('share some');
  });
});
