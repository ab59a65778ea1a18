import { readerPath } from '../core/reader-address.ts';
import type { LanguageChoice, Settings } from '../core/settings.ts';
import { turnOffChange } from '../core/turn-off.ts';
import type { ChosenStrings } from '../messages/page-protocol.ts';
import type { Handlers } from '../messages/serve.ts';
import type { Store } from '../store/open-store.ts';

/** What the handlers need of the browser's tabs. */
export interface TabActions {
  openTab(path: string): Promise<void>;
  /** Show a number on the toolbar button of a tab; an empty text removes it. */
  setBadge(tabId: number, text: string): Promise<void>;
}

/** What the handlers need of the reader's settings. */
export interface SettingsAccess {
  read(): Promise<Settings>;
  write<K extends keyof Settings>(
    name: K,
    value: Settings[K],
  ): Promise<{ ok: true } | { ok: false; detail: string }>;
}

/** What the handlers need of the package. */
export interface PackageAccess {
  strings(language: LanguageChoice): Promise<ChosenStrings>;
}

/** Larger numbers do not fit on the toolbar button. */
const largestCount = 999;

/** The background's side of the protocol: every question goes to the store, the rest to the tabs. */
export function createHandlers(
  store: Store,
  tabs: TabActions,
  settings: SettingsAccess,
  packaged: PackageAccess,
): Handlers {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    briefing: (query) => store.briefing(query),
    pageBriefing: (query) => store.pageBriefing(query),
    search: (query) => store.search(query),
    article: ({ id }) => store.article(id),
    topics: () => store.topics(),
    status: () => store.status(),
    rebuild: () => store.rebuild(),
    async strings() {
      return { ok: true, value: await packaged.strings((await settings.read()).language) };
    },
    async read({ article, passage }) {
      await tabs.openTab(readerPath(article, passage));
      return { ok: true, value: true };
    },
    turnOff(request) {
      // Reading and writing take turns: two pages may ask at the same moment.
      const saved = turn.then(async () => {
        const { name, value } = turnOffChange(await settings.read(), request, Date.now());
        return settings.write(name, value);
      });
      turn = saved.catch(() => undefined);
      return saved.then((result) =>
        result.ok ? { ok: true, value: true } : { ok: false, reason: 'failed', detail: result.detail },
      );
    },
    async counted({ topics }, { tab, frameId }) {
      // Every frame of a page counts; the number of the main one stands for the tab.
      if (tab?.id !== undefined && frameId === 0) {
        await tabs.setBadge(tab.id, topics === 0 ? '' : String(Math.min(topics, largestCount)));
      }
      return { ok: true, value: true };
    },
  };
}
