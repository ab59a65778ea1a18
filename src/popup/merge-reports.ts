import type { PackDate, TopicId } from '../core/pack.ts';
import type { PageReport, PageState } from '../messages/page-port.ts';

/** A topic of the whole page, all frames together. */
export interface PageTopic {
  topic: TopicId;
  count: number;
  /** The sentence of its first mention. */
  sentence: string;
  /** Where its mentions are, in order. */
  places: { frame: string; count: number }[];
}

export interface PageOverview {
  /** Host name of the main frame; empty where it has none, as with a local file. */
  host: string;
  state: PageState;
  /** The most frequent first. */
  topics: PageTopic[];
  pageDate?: PackDate;
}

/** One picture of a page from what its frames report; `reports` must not be empty to be meaningful. */
export function mergeReports(reports: readonly PageReport[]): PageOverview {
  const ordered = [...reports].sort((a, b) => Number(b.main) - Number(a.main));
  const main = reports.find((report) => report.main);
  return {
    host: main?.host ?? '',
    state: mergedState(ordered),
    topics: mergedTopics(ordered),
    ...(main?.pageDate && { pageDate: main.pageDate }),
  };
}

/** The frame that holds mention `nth` of a topic, and which it is there; beyond the last it starts over. */
export function locateMention(topic: PageTopic, nth: number): { frame: string; nth: number } | null {
  let rest = topic.count > 0 ? nth % topic.count : 0;
  for (const { frame, count } of topic.places) {
    if (rest < count) return { frame, nth: rest };
    rest -= count;
  }
  return null;
}

function mergedState(ordered: readonly PageReport[]): PageState {
  const main = ordered.find((report) => report.main)?.state;
  if (main === 'site-off' || main === 'disabled') return main;
  const states = ordered.map(({ state }) => state);
  if (states.includes('scanning')) return 'scanning';
  // A frame that is about the subject makes the page worth listing, whatever surrounds it.
  return states.includes('on') ? 'on' : (main ?? states[0] ?? 'scanning');
}

function mergedTopics(ordered: readonly PageReport[]): PageTopic[] {
  const merged = new Map<TopicId, PageTopic>();
  for (const { frame, topics } of ordered) {
    for (const { topic, count, sentence } of topics) {
      if (count === 0) continue;
      const known = merged.get(topic);
      if (known) {
        known.count += count;
        known.places.push({ frame, count });
      } else {
        merged.set(topic, { topic, count, sentence, places: [{ frame, count }] });
      }
    }
  }
  return [...merged.values()].sort((a, b) => b.count - a.count);
}
