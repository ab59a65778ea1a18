import type { HoverControl, HoverMention, PageAccess, StartHover } from '../card/page-access.ts';
import { readerHash } from '../core/reader-address.ts';
import { sentenceAround } from '../core/sentence.ts';
import { topicsByCount } from '../core/topics-by-count.ts';
import { ask } from '../messages/ask.ts';
import { turnOffResult } from '../messages/turn-off-result.ts';
import { readLocale } from '../messages/watch-locale.ts';
import type { ArticleMention } from './find-mentions.ts';

/** A mention as the card's code knows it. */
interface ReaderMention extends HoverMention {
  readonly source: ArticleMention;
}

/** The card over an article: what the page script is on web pages, on a page that is ours. */
export interface ArticleCard {
  /** Open the card of a mention that was clicked or chosen by key: it takes the focus. */
  open(mention: ArticleMention): void;
}

/** Most topics of an article that a question names; the page script names as many. */
const mostTopics = 40;
/** Of a topic's excerpts, those of the article that is being read are left out; this many are asked for, three shown. */
const asked = 8;
const shown = 3;

/** Let the mentions among `elements` (`data-mention` holds their id) open cards, until `signal` aborts. */
export async function startArticleCard(
  mentions: ReadonlyMap<string, readonly ArticleMention[]>,
  signal: AbortSignal,
): Promise<ArticleCard | undefined> {
  const known = new Map([...mentions.values()].flat().map((one) => [one.id, asHoverMention(one)]));
  const topics = topicsByCount(known.values());
  const elementOf = ({ id }: ReaderMention) => document.querySelector(`[data-mention="${id}"]`);
  const access: PageAccess<ReaderMention> = {
    signal,
    hasNoSite: true,
    mentionAt({ x, y }) {
      const element = document.elementFromPoint(x, y)?.closest<HTMLElement>('.mention');
      const mention = element && known.get(Number(element.dataset.mention));
      const rect = element && [...element.getClientRects()].find((box) => y >= box.top && y <= box.bottom);
      return mention && rect ? { mention, rect } : undefined;
    },
    marked: () => [...known.values()],
    rectsOf: (mention) => [...(elementOf(mention)?.getClientRects() ?? [])],
    activate(mention) {
      for (const element of document.querySelectorAll('.mention[data-active]')) {
        element.removeAttribute('data-active');
      }
      if (mention) elementOf(mention)?.setAttribute('data-active', '');
    },
    scrollIntoView: (mention) => elementOf(mention)?.scrollIntoView({ block: 'nearest' }),
    checkAlive: () => true,
    async brief(topic, { source: { passage, mention } }) {
      const reply = await ask('briefing', {
        topic,
        sentence: sentenceAround(passage.text, mention.start, mention.end).slice(0, 1_000),
        pageTopics: topics.filter((other) => other !== topic).slice(0, mostTopics),
        limit: asked,
      });
      if (!reply.ok) return undefined;
      const others = reply.value.excerpts.filter(({ article }) => article !== passage.article);
      return { ...reply.value, excerpts: others.slice(0, shown) };
    },
    read(article, passage) {
      control.dismiss();
      location.hash = readerHash(article, passage);
    },
    async turnOff(request) {
      return request.what === 'site' ? undefined : turnOffResult(await ask('turnOff', request));
    },
    undo: (inverse) => void ask('undo', inverse),
    strings: await readLocale(),
  };
  // Beside this page, by its own address: the one for web pages has a host name of its own, which our policy refuses.
  const { startHover }: { startHover: StartHover } = await import(new URL('card.js', location.href).href);
  if (signal.aborted) return undefined;
  const control: HoverControl<ReaderMention> = startHover(access);
  return {
    open(mention) {
      const one = known.get(mention.id);
      if (one) control.open(one);
    },
  };
}

function asHoverMention(source: ArticleMention): ReaderMention {
  const { id, topicId, mention, passage } = source;
  const element = document.querySelector('.reader-main') ?? document.documentElement;
  return { id, topicId, mention, block: { element, text: passage.text }, source };
}
