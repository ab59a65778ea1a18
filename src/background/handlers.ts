import { applyInverse, type SettingChange } from '../core/inverse-change.ts';
import { readerPath } from '../core/reader-address.ts';
import { serialQueue } from '../core/serial-queue.ts';
import type { LanguageChoice, Settings } from '../core/settings.ts';
import { turnOff } from '../core/turn-off.ts';
import type { ChosenStrings } from '../messages/page-protocol.ts';
import type { Reply } from '../messages/reply.ts';
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
  /** Reading and writing: two pages may ask at the same moment. */
  const enqueue = serialQueue();
  const saved = async <T>({ name, value }: SettingChange, answer: T): Promise<Reply<T>> => {
    const result = await settings.write(name, value);
    return result.ok ? { ok: true, value: answer } : { ok: false, reason: 'failed', detail: result.detail };
  };
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
    turnOff: (request) =>
      enqueue(async () => {
        const { change, inverse } = turnOff(await settings.read(), request, Date.now());
        return saved(change, inverse);
      }),
    undo: (inverse) => enqueue(async () => saved(applyInverse(await settings.read(), inverse), true)),
    async counted({ topics }, { tab, frameId }) {
      // Every frame of a page counts; the number of the main one stands for the tab.
      if (tab?.id !== undefined && frameId === 0) {
        await tabs.setBadge(tab.id, topics === 0 ? '' : String(Math.min(topics, largestCount)));
      }
      return { ok: true, value: true };
    },
  };
}
