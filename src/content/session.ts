import type { Settings } from '../core/settings.ts';
import type { Lexicon } from '../core/spotting/lexicon.ts';
import type { PageState } from '../messages/page-port.ts';
import { isExtensionAlive } from '../platform/runtime.ts';
import { startFrameScanner } from './frame-scanner.ts';
import { mentionAt } from './hit-test.ts';
import { loadOnDemand } from './on-demand-loader.ts';
import { pageLanguage } from './page-language.ts';
import { type PageMention, rangeOf, rectsOf } from './page-scan.ts';
import { type HoverAction, watchPointer } from './pointer.ts';

/** The extension at work on one document, until its signal aborts. */
export interface Session {
  mentions(): PageMention[];
  state(): PageState;
  /** Have the card's code do something, once it is there. */
  run(action: HoverAction): void;
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
  const language = pageLanguage(lexicon);
  const scanner = startFrameScanner({ lexicon, settings, language, signal, onUpdate: () => updated() });
  const { scan, highlights, shadowRoots } = scanner;
  let active: PageMention | null;
  const briefingOptions = { scan, language, signal, onGone };
  const run = watchPointer(
    {
      signal,
      // Most pages have no mark, and pointers move often.
      mentionAt: (point) => (highlights.isEmpty() ? undefined : mentionAt(point, scan, shadowRoots)),
      marked: () => scan.mentions().filter((mention) => mention.range || mention === active),
      rectsOf,
      activate(mention) {
        active = mention;
        // A mention that density hides has no mark yet.
        highlights.activate(mention && rangeOf(mention));
      },
      checkAlive,
    },
    briefingOptions,
  );

  function checkAlive(): boolean {
    if (isExtensionAlive()) return true;
    onGone();
    return false;
  }

  function updated(): void {
    if (!checkAlive()) return;
    if (scan.isOnTopic()) void loadOnDemand().then((found) => found?.prefetch(briefingOptions));
    onUpdate();
  }

  return {
    mentions: scan.mentions,
    state() {
      if (scan.isOnTopic()) return 'on';
      return scanner.isScanning() ? 'scanning' : 'off-topic';
    },
    run,
    setSettings: scanner.setSettings,
  };
}
