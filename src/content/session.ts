import type { Settings } from '../core/settings.ts';
import type { Lexicon } from '../core/spotting/lexicon.ts';
import type { Step } from '../core/step.ts';
import type { PageState } from '../messages/page-link.ts';
import { tell } from '../messages/tell.ts';
import { isExtensionAlive } from '../platform/runtime.ts';
import { mentionAt } from './hit-test.ts';
import { pageLanguage } from './page-language.ts';
import { type PageMention, rectsOf } from './page-scan.ts';
import { watchPointer } from './pointer.ts';
import { startReading } from './reading.ts';

/** The extension at work on one document, until its signal aborts. */
export interface Session {
  mentions(): PageMention[];
  state(): PageState;
  /** Open the card for a mention. */
  open(mention: PageMention): void;
  /** Mark the mention that the reader is at. */
  activate(mention: PageMention | null): void;
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
  const { scan, highlights, shadowRoots } = reading;
  const activate = (mention: PageMention | null) => highlights.activate(mention?.range ?? null);
  const pointer = watchPointer(
    {
      signal,
      mentionAt: (point) => mentionAt(point, scan, shadowRoots),
      marked: () => scan.mentions().filter(({ range }) => range),
      rectsOf,
      activate,
      checkAlive,
    },
    { scan, language, onGone },
  );

  function checkAlive(): boolean {
    if (isExtensionAlive()) return true;
    onGone();
    return false;
  }

  function updated(): void {
    if (!checkAlive()) return;
    const topics = new Set(scan.mentions().map(({ topicId }) => topicId)).size;
    if (window.top === window && topics !== lastCount) {
      lastCount = topics;
      tell('counted', { topics });
    }
    onUpdate();
  }

  return {
    mentions: () => scan.mentions(),
    state() {
      if (scan.isOnTopic()) return 'on';
      return reading.isScanning() ? 'scanning' : 'off-topic';
    },
    open: pointer.open,
    activate,
    step: pointer.step,
    setSettings: reading.setSettings,
  };
}
