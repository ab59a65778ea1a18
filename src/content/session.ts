import type { Settings } from '../core/settings.ts';
import type { Lexicon } from '../core/spotting/lexicon.ts';
import type { Step } from '../core/step.ts';
import { ask } from '../messages/ask-from-page.ts';
import type { PageState } from '../messages/page-link.ts';
import { translate, uiLanguage } from '../platform/i18n.ts';
import { isExtensionAlive } from '../platform/runtime.ts';
import { briefingQuery } from './briefing-query.ts';
import { mentionAt } from './hit-test.ts';
import { pageLanguage } from './page-language.ts';
import { type PageMention, rectsOf } from './page-scan.ts';
import { watchPointer } from './pointer.ts';
import { startReading } from './reading.ts';

/** The extension at work on one document, until its signal aborts. */
export interface Session {
  mentions(): PageMention[];
  state(): PageState;
  run(command: 'jump' | 'open', mention: PageMention): void;
  step(step: Step): void;
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

export function startSession({ lexicon, settings, signal, onUpdate, onGone }: SessionOptions): Session {
  const language = pageLanguage();
  const reading = startReading({ lexicon, settings, language, signal, onUpdate: () => updated() });
  let lastCount = -1;
  const pointer = watchPointer({
    signal,
    mentionAt: (point) => mentionAt(point, reading.scan, reading.shadowRoots),
    marked: () => reading.scan.mentions().filter(({ range }) => range),
    rectsOf,
    activate: (mention) => reading.highlights.activate(mention?.range ?? null),
    checkAlive,
    async brief(topic, mention) {
      const reply = await ask('briefing', briefingQuery(topic, mention, reading.scan, language));
      if (reply.ok) return reply.value;
      if (reply.reason === 'gone') onGone();
      return undefined;
    },
    read: (article, passage) => void ask('read', { article, passage }),
    async turnOff(request) {
      // A local file has no host: there is nothing to turn off but the topic.
      const name = request.what === 'site' ? location.hostname : request.name;
      return (name !== '' || request.what === 'quiet') && (await ask('turnOff', { ...request, name })).ok;
    },
    strings: { translate, language: uiLanguage() },
  });

  function checkAlive(): boolean {
    if (isExtensionAlive()) return true;
    onGone();
    return false;
  }

  function updated(): void {
    if (!checkAlive()) return;
    const topics = new Set(reading.scan.mentions().map(({ topicId }) => topicId)).size;
    if (window.top === window && topics !== lastCount) {
      lastCount = topics;
      void ask('counted', { topics });
    }
    onUpdate();
  }

  return {
    mentions: () => reading.scan.mentions(),
    state() {
      if (reading.scan.isOnTopic()) return 'on';
      return reading.isScanning() ? 'scanning' : 'off-topic';
    },
    run(command, mention) {
      mention.block.element.scrollIntoView({ block: 'center', behavior: 'instant' });
      if (command === 'open') pointer.open(mention);
      else reading.highlights.activate(mention.range ?? null);
    },
    step: pointer.step,
    setSettings: reading.setSettings,
  };
}
