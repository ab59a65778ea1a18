import type { Briefing } from '../core/briefing.ts';
import type { CardView } from './card.ts';
import type { HoverMention, PageAccess } from './page-access.ts';
import { whyUnderlined } from './why.ts';

/** Answers kept at most: enough for going back and forth, too few to matter. */
const mostKept = 60;

/** What one open card talks about: its mention's topic, and those the reader went on to. Answers are kept. */
export interface BriefingHistory<M extends HoverMention> {
  /** Begin to get the briefing of a mention. */
  prefetch(mention: M): void;
  /** What to show now; undefined when there is nothing. */
  view(mention: M): Promise<Omit<CardView, 'pinned' | 'focus' | 'notice'> | undefined>;
  openTopic(topic: string): void;
  goBack(): void;
  /** The card was closed. */
  reset(): void;
  /** Keep no answer that was given before. */
  clear(): void;
}

export function createBriefingHistory<M extends HoverMention>(page: PageAccess<M>): BriefingHistory<M> {
  const kept = new Map<string, Promise<Briefing | undefined>>();
  let trail: string[] = [];

  function briefing(topic: string, mention: M): Promise<Briefing | undefined> {
    const key = `${mention.id} ${topic}`;
    const known = kept.get(key);
    if (known) return known;
    const answer = page.brief(topic, mention);
    kept.set(key, answer);
    // A failure may pass: the next hover asks again.
    const forget = () => kept.delete(key);
    void answer.then((value) => value ?? forget(), forget);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return answer;
  }

  return {
    prefetch: (mention) => void briefing(mention.topicId, mention),
    async view(mention) {
      const found = await briefing(trail.at(-1) ?? mention.topicId, mention);
      const why = whyUnderlined(mention.mention, page.strings.translate);
      return found && { briefing: found, why, name: nameOf(mention), canGoBack: trail.length > 0 };
    },
    openTopic: (topic) => void trail.push(topic),
    goBack: () => void trail.pop(),
    reset: () => {
      trail = [];
    },
    clear: () => kept.clear(),
  };
}

/** A mention's name as it stands on the page. */
export function nameOf({ block, mention }: HoverMention): string {
  return block.text.slice(mention.start, mention.end);
}
