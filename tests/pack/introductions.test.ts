import { describe, expect, it } from 'vitest';
import { checkIntroductions } from '../../src/pack/checks/introductions.ts';
import type { PackSources } from '../../src/pack/sources.ts';
import { toldBy } from './changed-pack.ts';

/** What the check says when the first topic of the first passage is introduced by a passage that `choose` names. */
function told(choose: (sources: PackSources) => string): string[] {
  return toldBy(checkIntroductions, (sources) => {
    const [article] = sources.articles;
    const about = article?.passages[0]?.topics[0];
    for (const topic of sources.topics) if (topic.id === about) topic.introduction = choose(sources);
  });
}

describe('the introductions of topics', () => {
  it('are passages about them', () => {
    expect(told(({ articles: [article] }) => `${article?.id}#${article?.passages[0]?.id}`)).toEqual([]);
  });

  it('exist', () => {
    expect(told(() => 'nowhere#nothing')).toEqual(['The passage "nowhere#nothing" does not exist.']);
  });

  it('list the topic', () => {
    const [message] = told(({ articles }) => {
      const first = articles[0]?.passages[0];
      const other = articles
        .flatMap(({ id, passages }) => passages.map((passage) => ({ id: `${id}#${passage.id}`, passage })))
        .find(({ passage }) => !passage.topics.includes(first?.topics[0] ?? ''));
      return other?.id ?? '';
    });
    expect(message).toMatch(/introduces ".+" but does not list it\./);
  });
});
