import type { BriefingQuery } from '../core/briefing.ts';
import { sentenceAround } from '../core/sentence.ts';
import { topicsByCount } from '../core/topics-by-count.ts';
import { publicationDate } from './page-date.ts';
import type { PageMention, PageScan } from './page-scan.ts';

/** Topics of the page that a query names at most. */
const mostPageTopics = 40;

/** What to ask for a topic in the context of a mention: its sentence, the page's topics and date. */
export function briefingQuery(
  topic: string,
  { block, mention }: PageMention,
  scan: PageScan,
  language: string,
): BriefingQuery {
  const pageDate = publicationDate();
  return {
    topic,
    sentence: sentenceAround(block.text, mention.start, mention.end, language).slice(0, 1_000),
    pageTopics: topicsByCount(scan.mentions())
      .filter((other) => other !== topic)
      .slice(0, mostPageTopics),
    ...(pageDate ? { pageDate } : {}),
  };
}
