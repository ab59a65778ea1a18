import type { Briefing } from '../core/briefing.ts';
import { topicsByCount } from '../core/topics-by-count.ts';
import { ask } from '../messages/ask-from-page.ts';
import { briefingQuery } from './briefing-query.ts';
import type { PageMention, PageScan } from './page-scan.ts';

export interface BriefingOptions {
  scan: PageScan;
  /** Of the page. */
  language: string;
  /** Aborts when the session that asks is over. */
  signal: AbortSignal;
  /** The extension is gone from under the page. */
  onGone(): void;
}

/**
 * Topics of a page whose briefings are asked for once it has been read. The worker is awake then, to show their number; when
 * somebody rests on one it mostly is no more.
 */
const mostTopics = 12;

/** What was asked for before anybody rested on it, as long as its mention stands. */
let early = new WeakMap<PageMention, Promise<Briefing | undefined>>();
let prefetched = new WeakSet<PageScan>();

/** The briefing for a topic in the context of a mention; undefined when there is none to be had. */
export async function brief(
  topic: string,
  mention: PageMention,
  options: BriefingOptions,
): Promise<Briefing | undefined> {
  const known = topic === mention.topicId && (await early.get(mention));
  return known || askFor(topic, mention, options);
}

/** Ask for the page's most frequent topics, each where it is underlined first, one after the other. Once a page. */
export async function prefetchBriefings(options: BriefingOptions): Promise<void> {
  const { scan, signal } = options;
  if (prefetched.has(scan)) return;
  prefetched.add(scan);
  await whenSeen();
  const mentions = scan.mentions();
  for (const topic of topicsByCount(mentions).slice(0, mostTopics)) {
    const mention = mentions.find(({ topicId, range }) => range && topicId === topic);
    if (signal.aborted) return;
    if (!mention) continue;
    const answer = askFor(topic, mention, options);
    early.set(mention, answer);
    await answer;
  }
}

/** Keep nothing that was answered before. */
export function clearBriefingCache(): void {
  early = new WeakMap();
  prefetched = new WeakSet();
}

async function askFor(
  topic: string,
  mention: PageMention,
  { scan, language, onGone }: BriefingOptions,
): Promise<Briefing | undefined> {
  const reply = await ask('briefing', briefingQuery(topic, mention, scan, language));
  if (reply.ok) return reply.value;
  if (reply.reason === 'gone') onGone();
  return undefined;
}

/** Tabs opened for later ask when somebody looks at them, and no page is kept from its own work. */
async function whenSeen(): Promise<void> {
  if (document.hidden)
    await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }));
}
