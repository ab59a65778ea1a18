import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../src/background/handlers.ts';
import { defaults, type Settings } from '../../src/core/settings.ts';
import { protocol } from '../../src/messages/protocol.ts';
import { seededStore } from '../store/opened-store.ts';

const store = await seededStore();

function background(stored: Partial<Settings> = {}) {
  const seen: unknown[][] = [];
  let settings: Settings = { ...defaults, ...stored };
  let isFull = false;
  const handlers = createHandlers(
    store,
    {
      openTab: async (path) => void seen.push(['tab', path]),
      setBadge: async (tabId, text) => void seen.push(['badge', tabId, text]),
    },
    {
      read: async () => settings,
      async write(name, value) {
        await Promise.resolve();
        if (isFull) return { ok: false, detail: 'No room.' };
        settings = { ...settings, [name]: value };
        return { ok: true };
      },
    },
    { strings: async (language) => (language === 'auto' ? {} : { language }) },
  );
  const refuse = (isRefused: boolean) => {
    isFull = isRefused;
  };
  return { handlers, seen, refuse, settings: () => settings };
}

const page = { id: 'backgrounder', tab: { id: 7 }, frameId: 0 } as never;
const frame = { id: 'backgrounder', tab: { id: 7 }, frameId: 3 } as never;

describe('the background', () => {
  it('answers every question about the store in the shape that the protocol promises', async () => {
    const { handlers } = background();
    const replies = {
      briefing: await handlers.briefing({ topic: 'iran', sentence: 'Iran and Russia', pageTopics: [] }, page),
      pageBriefing: await handlers.pageBriefing(
        { topics: [{ topic: 'iran', count: 1, sentence: 'Iran and Russia' }] },
        page,
      ),
      search: await handlers.search({ query: 'pezeshkan treaty', limit: 5 }, page),
      article: await handlers.article({ id: 'the-2025-treaty' }, page),
      topics: await handlers.topics({}, page),
      status: await handlers.status({}, page),
    };
    for (const [name, reply] of Object.entries(replies)) {
      expect(reply.ok && protocol[name as keyof typeof replies].answer(reply.value), name).toBe(true);
    }
  });

  it('opens the reader at the passage', async () => {
    const { handlers, seen } = background();
    await handlers.read({ article: 'the-2025-treaty', passage: 'the-2025-treaty#banks' }, page);
    expect(seen).toEqual([['tab', 'reader.html#the-2025-treaty/banks']]);
  });

  it('shows the count of a page’s main frame on its tab, and nothing for none', async () => {
    const { handlers, seen } = background();
    await handlers.counted({ topics: 4 }, page);
    await handlers.counted({ topics: 9 }, frame);
    await handlers.counted({ topics: 0 }, page);
    await handlers.counted({ topics: 12_345 }, page);
    expect(seen).toEqual([
      ['badge', 7, '4'],
      ['badge', 7, ''],
      ['badge', 7, '999'],
    ]);
  });

  it('turns a topic or a site off once, whoever asks how often', async () => {
    const { handlers, settings } = background();
    await handlers.turnOff({ what: 'topic', name: 'iran' }, page);
    await handlers.turnOff({ what: 'topic', name: 'iran' }, page);
    await handlers.turnOff({ what: 'site', name: 'example.org' }, page);
    expect(settings()).toMatchObject({ mutedTopics: ['iran'], sitesOff: ['example.org'] });
  });

  it('loses nothing when two pages turn something off at the same moment, and takes it back', async () => {
    const { handlers, settings } = background();
    await Promise.all([
      handlers.turnOff({ what: 'topic', name: 'iran' }, page),
      handlers.turnOff({ what: 'topic', name: 'russia' }, frame),
    ]);
    expect(settings().mutedTopics).toEqual(['iran', 'russia']);
    await handlers.turnOff({ what: 'topic', name: 'iran', on: true }, page);
    expect(settings().mutedTopics).toEqual(['russia']);
  });

  it('remembers nothing for Undo: another background, woken later, takes back what the first one did', async () => {
    const first = background({ siteMode: 'listed', sitesOn: ['bbc.com'] });
    const done = await first.handlers.turnOff({ what: 'site', name: 'news.bbc.com' }, page);
    expect(first.settings().sitesOn).toEqual([]);
    const second = background(first.settings());
    const [sent] = await Promise.all([
      done.ok ? second.handlers.undo(done.value, page) : undefined,
      second.handlers.turnOff({ what: 'topic', name: 'iran' }, frame),
    ]);
    expect(sent).toEqual({ ok: true, value: true });
    expect(second.settings()).toMatchObject({ sitesOn: ['bbc.com'], mutedTopics: ['iran'] });
  });

  it('says that nothing was turned off, or taken back, where it cannot be stored, and goes on', async () => {
    const { handlers, refuse, settings } = background();
    refuse(true);
    const failure = { ok: false, reason: 'failed', detail: 'No room.' };
    expect(await handlers.turnOff({ what: 'topic', name: 'iran' }, page)).toEqual(failure);
    expect(await handlers.undo({ setting: 'quietUntil', before: 7, after: 0 }, page)).toEqual(failure);
    refuse(false);
    expect(await handlers.undo({ setting: 'quietUntil', before: 7, after: 0 }, page)).toMatchObject({
      ok: true,
    });
    expect(settings().quietUntil).toBe(7);
  });

  it('passes failures on with their reasons', async () => {
    const { handlers } = background();
    expect(await handlers.article({ id: 'none' }, page)).toMatchObject({
      ok: false,
      reason: 'unknown-article',
    });
  });
});
