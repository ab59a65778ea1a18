import { densityFilter } from '../core/density.ts';
import type { Article, Passage, PassageId, TopicId } from '../core/pack.ts';
import { isNameOn, type Settings } from '../core/settings.ts';
import type { Lexicon } from '../core/spotting/lexicon.ts';
import { createSpotter } from '../core/spotting/page.ts';
import type { Mention } from '../core/spotting/resolve.ts';

/** A name in an article's text. */
export interface ArticleMention {
  /** The hover machine's target; stable for one article. */
  id: number;
  passage: Passage;
  topicId: TopicId;
  mention: Mention;
  /** Underlined: the reader wants to see this topic, and density does not hide it here. */
  shown: boolean;
}

/** The names in an article, passage by passage, found and chosen as on any page. */
export function findMentions(
  article: Article,
  passages: readonly Passage[],
  lexicon: Lexicon,
  settings: Settings,
): Map<PassageId, ArticleMention[]> {
  // Whatever strictness asks of pages, our articles are about the subject.
  const spotter = createSpotter(lexicon, { strictness: 'generous', language: 'en' });
  spotter.lead(article.title);
  const scanned = passages.map(({ text }) => spotter.scan(text));
  const isShown = densityFilter(settings.density);
  let nextId = 1;
  return new Map(
    passages.map((passage, index) => {
      const block = scanned[index];
      const mentions = block ? spotter.mentions(block) : [];
      return [
        passage.id,
        mentions.map((mention) => {
          const [topicId = '', kind = '', category = ''] = lexicon.table.topics[mention.topic] ?? [];
          const name = passage.text.slice(mention.start, mention.end);
          const isWanted = isNameOn(settings, { id: topicId, kind, category }, name);
          const shown = isWanted && isShown(passage.heading ?? '', topicId);
          return { id: nextId++, passage, topicId, mention, shown };
        }),
      ];
    }),
  );
}
