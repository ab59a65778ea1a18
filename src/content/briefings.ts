import type { Briefing, BriefingQuery } from '../core/briefing.ts';
import { sentenceAround } from '../core/sentence.ts';
import { ask } from '../messages/ask-from-page.ts';
import type { Reply } from '../messages/reply.ts';
import { publicationDate } from './page-date.ts';
import type { PageMention, PageScan } from './page-scan.ts';

/** Answers kept in the page at most: enough for going back and forth, too few to matter. */
const mostKept = 60;
/** Topics of the page that a query names at most. */
const mostPageTopics = 40;

/** Asks for briefings and keeps the answers, so that a second hover needs no worker. */
export interface Briefings {
  /** The briefing for a topic in the context of a mention. */
  get(topic: string, mention: PageMention): Promise<Reply<Briefing>>;
}

export function createBriefings(scan: PageScan, language: string): Briefings {
  const kept = new Map<string, Promise<Reply<Briefing>>>();
  return {
    get(topic, mention) {
      const query = queryFor(topic, mention, scan, language);
      const key = `${topic}\n${query.sentence}`;
      const known = kept.get(key);
      if (known) return known;
      const answer = ask('briefing', query);
      kept.set(key, answer);
      // A failure may pass: the next hover asks again.
      void answer.then((reply) => !reply.ok && kept.delete(key));
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return answer;
    },
  };
}

function queryFor(
  topic: string,
  { block, mention }: PageMention,
  scan: PageScan,
  language: string,
): BriefingQuery {
  const pageDate = publicationDate();
  return {
    topic,
    sentence: sentenceAround(block.text, mention.start, mention.end, language).slice(0, 1_000),
    pageTopics: topicsByCount(scan)
      .filter((other) => other !== topic)
      .slice(0, mostPageTopics),
    ...(pageDate ? { pageDate } : {}),
  };
}

/** The page's topics, most frequent first. */
function topicsByCount(scan: PageScan): string[] {
  const counts = new Map<string, number>();
  for (const { topicId } of scan.mentions()) counts.set(topicId, (counts.get(topicId) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([topic]) => topic);
}
