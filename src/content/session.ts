import type { CardView } from '../card/card.ts';
import { isSiteOff, type Settings } from '../core/settings.ts';
import type { Lexicon } from '../core/spotting/lexicon.ts';
import { ask } from '../messages/ask-from-page.ts';
import type { PageState } from '../messages/page-link.ts';
import { translate, uiLanguage } from '../platform/i18n.ts';
import { isExtensionAlive } from '../platform/runtime.ts';
import { createBriefings } from './briefings.ts';
import { createCardLoader } from './card-loader.ts';
import { startHover } from './hover-control.ts';
import { pageLanguage } from './page-language.ts';
import type { PageMention } from './page-scan.ts';
import { rectsOf } from './page-scan.ts';
import { startReading } from './reading.ts';
import { explain } from './why.ts';

/** The extension at work on one document, until its signal aborts. */
export interface Session {
  mentions(): PageMention[];
  state(): PageState;
  run(command: 'jump' | 'open', mention: PageMention): void;
  setSettings(settings: Settings): void;
}

export interface SessionOptions {
  lexicon: Lexicon;
  settings: Settings;
  signal: AbortSignal;
  /** The topics or the state may have changed. */
  onUpdate(): void;
  /** The extension is gone from under the page. */
  onGone(): void;
}

export function startSession({
  lexicon,
  settings: initial,
  signal,
  onUpdate,
  onGone,
}: SessionOptions): Session {
  let settings = initial;
  const language = pageLanguage();
  const reading = startReading({ lexicon, settings, language, signal, onUpdate: () => updated() });
  const briefings = createBriefings(reading.scan, language);
  /** Topics shown in the open card, the current one last; the first is the mention's own. */
  let trail: string[] = [];
  let lastCount = -1;

  const card = createCardLoader(
    {
      close: () => hover.dismiss(),
      pin: (pinned) => hover.setPinned(pinned),
      openTopic(topic) {
        trail.push(topic);
        hover.refresh();
      },
      goBack() {
        trail.pop();
        hover.refresh();
      },
      read: (article, passage) => void ask('read', { article, passage }),
      muteTopic: (topic) => turnOff('topic', topic),
      turnSiteOff: () => turnOff('site', location.hostname),
    },
    { translate, language: uiLanguage() },
  );
  const hover = startHover({
    reading,
    card,
    signal,
    prefetch: (mention) => void briefings.get(mention.topicId, mention),
    viewFor,
    checkAlive() {
      if (isExtensionAlive()) return true;
      onGone();
      return false;
    },
    onClose: () => {
      trail = [];
    },
  });

  function turnOff(what: 'topic' | 'site', name: string): void {
    hover.dismiss();
    if (name) void ask('turnOff', { what, name });
  }

  async function viewFor(mention: PageMention): Promise<Omit<CardView, 'pinned' | 'focus'> | undefined> {
    const reply = await briefings.get(trail.at(-1) ?? mention.topicId, mention);
    if (!reply.ok) {
      if (reply.reason === 'gone') onGone();
      return undefined;
    }
    return { briefing: reply.value, why: explain(mention.mention, translate), canGoBack: trail.length > 0 };
  }

  function updated(): void {
    if (!isExtensionAlive()) {
      onGone();
      return;
    }
    const topics = new Set(visibleMentions().map(({ topicId }) => topicId)).size;
    if (window.top === window && topics !== lastCount) {
      lastCount = topics;
      void ask('counted', { topics });
    }
    onUpdate();
  }

  function visibleMentions(): PageMention[] {
    return isOff() ? [] : reading.scan.mentions();
  }

  const isOff = () => !settings.enabled || isSiteOff(settings, location.hostname);

  return {
    mentions: visibleMentions,
    state() {
      if (!settings.enabled) return 'disabled';
      if (isSiteOff(settings, location.hostname)) return 'site-off';
      if (reading.scan.isOnTopic()) return 'on';
      return reading.isScanning() ? 'scanning' : 'off-topic';
    },
    run(command, mention) {
      mention.block.element.scrollIntoView({ block: 'center', behavior: 'instant' });
      if (command === 'open') hover.open(mention);
      else if (rectsOf(mention).length > 0) {
        const range = mention.range ?? null;
        reading.highlights.activate(range);
      }
    },
    setSettings(next) {
      settings = next;
      reading.setSettings(next);
    },
  };
}
