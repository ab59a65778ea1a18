/**
 * The browser as `webextension-polyfill` shows it, as far as the tests need it: what one test sets up is gone in the
 * next after `reset()`. Values are copied on their way in and out, as browsers do.
 */

type Listener = (...args: never[]) => unknown;
type AreaName = 'sync' | 'local' | 'session';

export interface FakeArea {
  stored: Record<string, unknown>;
  /** The error of every call, if set: disabled by policy. */
  fails: string | null;
  /** Bytes of one item at most, as the sync area limits them. */
  itemLimit: number;
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const changed = fakeEvent();
const messages = fakeEvent();

export const fakeBrowser = {
  runtime: {
    id: 'backgrounder' as string | undefined,
    getURL: (path: string) => `chrome-extension://backgrounder/${path}`,
    sendMessage: async (_message: unknown): Promise<unknown> => undefined,
    onMessage: messages,
  },
  storage: {
    sync: fakeArea('sync'),
    local: fakeArea('local'),
    session: fakeArea('session'),
    onChanged: changed,
  },
};

export function reset(): void {
  const { runtime, storage } = fakeBrowser;
  runtime.id = 'backgrounder';
  runtime.sendMessage = async () => undefined;
  messages.listeners.clear();
  changed.listeners.clear();
  for (const area of [storage.sync, storage.local, storage.session]) {
    area.stored = {};
    area.fails = null;
  }
}

/** Deliver a message to the one listener, as another part of the extension would send it. */
export function deliver(message: unknown, sender: { id?: string; url?: string }): unknown {
  const [listener] = messages.listeners;
  if (!listener) throw new Error('Nobody listens.');
  return (listener as (message: unknown, sender: unknown) => unknown)(message, sender);
}

function fakeArea(name: AreaName): FakeArea {
  const check = (area: FakeArea) => {
    if (area.fails) throw new Error(area.fails);
  };
  const area: FakeArea = {
    stored: {},
    fails: null,
    itemLimit: name === 'sync' ? 8_192 : 10_000_000,
    async get(keys) {
      check(area);
      return structuredClone(
        Object.fromEntries(Object.entries(area.stored).filter(([key]) => keys.includes(key))),
      );
    },
    async set(items) {
      check(area);
      for (const [key, value] of Object.entries(items)) {
        if (key.length + JSON.stringify(value).length > area.itemLimit)
          throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      }
      Object.assign(area.stored, structuredClone(items));
      changed.tell(Object.fromEntries(Object.keys(items).map((key) => [key, {}])), name);
    },
    async remove(key) {
      check(area);
      if (!(key in area.stored)) return;
      delete area.stored[key];
      changed.tell({ [key]: {} }, name);
    },
  };
  return area;
}

function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    tell(...args: unknown[]) {
      for (const listener of listeners) (listener as (...args: unknown[]) => unknown)(...args);
    },
  };
}
