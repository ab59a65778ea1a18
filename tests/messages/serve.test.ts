import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isMessageName, isPageMessage, type MessageName, protocol } from '../../src/messages/protocol.ts';
import { type Handlers, serve } from '../../src/messages/serve.ts';
import { deliver, reset } from '../platform/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

const webPage = { id: 'backgrounder', url: 'https://example.org/news' };
const ownPage = { id: 'backgrounder', url: 'chrome-extension://backgrounder/popup.html' };
const stranger = { id: 'another-extension', url: 'chrome-extension://another-extension/page.html' };

/** A right question for every message. */
const asks: { [N in MessageName]: unknown } = {
  briefing: { topic: 'iran', sentence: 'Iran said no.', pageTopics: ['russia'] },
  read: { article: 'the-2025-treaty' },
  turnOff: { what: 'site', name: 'example.org' },
  undo: { setting: 'sitesOn', added: [], removed: [[0, 'example.org']] },
  counted: { topics: 3 },
  pageBriefing: { topics: [{ topic: 'iran', count: 2, sentence: 'Iran said no.' }] },
  search: { query: 'treaty', limit: 10 },
  article: { id: 'the-2025-treaty' },
  topics: {},
  status: {},
  rebuild: {},
  strings: {},
};
const names = Object.keys(asks).filter(isMessageName);

const handled: string[] = [];
/** Handlers that answer with the name of what was asked. */
const handlers = Object.fromEntries(
  names.map((name) => [
    name,
    async () => {
      handled.push(name);
      return { ok: true, value: name };
    },
  ]),
) as unknown as Handlers;

beforeEach(() => {
  reset();
  handled.length = 0;
  serve(handlers);
});
afterEach(() => vi.restoreAllMocks());

describe('the background', () => {
  it('knows a right question for every message of the protocol', () => {
    expect(names.sort()).toEqual(Object.keys(protocol).sort());
  });

  it.each(names)('answers “%s” from its own pages', async (name) => {
    expect(await deliver({ name, body: asks[name] }, ownPage)).toEqual({ ok: true, value: name });
  });

  it.each<[string, unknown]>([
    ['no object', 'briefing'],
    ['nothing', undefined],
    ['null', null],
    ['without a name', { body: {} }],
    ['without a body', { name: 'status' }],
    ['of another name', { name: 'hello', body: {} }],
    ['named like a method of every object', { name: 'toString', body: {} }],
    ['named like the prototype', { name: '__proto__', body: {} }],
  ])('says nothing to a message that is not its own: %s', (_, message) => {
    expect(deliver(message, ownPage)).toBeUndefined();
  });

  it.each(names.filter(isPageMessage))('lets a web page’s script ask “%s”', async (name) => {
    expect(await deliver({ name, body: asks[name] }, webPage)).toMatchObject({ ok: true });
  });

  it.each(names.filter((name) => !isPageMessage(name)))(
    'lets no web page’s script ask “%s”',
    async (name) => {
      expect(await deliver({ name, body: asks[name] }, webPage)).toEqual({ ok: false, reason: 'foreign' });
      expect(handled).toEqual([]);
    },
  );

  it.each([
    ['another extension', stranger],
    ['nobody', {}],
    [
      'an address that only begins like ours',
      { ...ownPage, url: 'chrome-extension://backgrounder.evil/popup.html' },
    ],
    ['a page that borrows our address', { id: 'another-extension', url: ownPage.url }],
  ])('refuses its own pages’ questions from %s', async (_, sender) => {
    expect(await deliver({ name: 'search', body: asks.search }, sender)).toEqual({
      ok: false,
      reason: 'foreign',
    });
    expect(handled).toEqual([]);
  });

  it('refuses every question of another extension', async () => {
    for (const name of names) {
      expect(await deliver({ name, body: asks[name] }, stranger)).toEqual({ ok: false, reason: 'foreign' });
    }
    expect(handled).toEqual([]);
  });

  it.each<[MessageName, unknown]>([
    ['briefing', null],
    ['briefing', { topic: 'iran', sentence: 'x'.repeat(2_001), pageTopics: [] }],
    ['briefing', { topic: 'iran', sentence: 'x', pageTopics: Array.from({ length: 501 }, () => 'iran') }],
    ['briefing', { topic: 7, sentence: 'x', pageTopics: [] }],
    ['read', { article: ['a'] }],
    ['turnOff', { what: 'everything', name: 'x' }],
    ['undo', { setting: 'enabled', added: [], removed: [] }],
    ['undo', { setting: 'vetoes', added: ['iran'], removed: [] }],
    ['undo', { setting: 'sitesOff', added: [], removed: [['example.org', 0]] }],
    ['undo', { setting: 'quietUntil' }],
    ['counted', { topics: -1 }],
    ['search', { query: 'x'.repeat(501), limit: 10 }],
    ['search', { query: 'x', limit: 10, sort: 'price' }],
    ['article', {}],
    ['status', []],
  ])('calls “%s” malformed when it is: %j', async (name, body) => {
    expect(await deliver({ name, body }, ownPage)).toEqual({ ok: false, reason: 'malformed' });
    expect(handled).toEqual([]);
  });

  it.each<[string, () => Promise<never>]>([
    [
      'throws',
      () => {
        throw new Error('the disk is gone');
      },
    ],
    ['rejects', () => Promise.reject(new Error('the disk is gone'))],
  ])('turns a handler that %s into a failure with its reason, and says so in the log', async (_, handler) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    reset();
    serve({ ...handlers, status: handler });
    expect(await deliver({ name: 'status', body: {} }, ownPage)).toEqual({
      ok: false,
      reason: 'failed',
      detail: 'Error: the disk is gone',
    });
    expect(log).toHaveBeenCalledOnce();
  });

  it('hands a handler’s own failure on', async () => {
    reset();
    serve({ ...handlers, article: async () => ({ ok: false, reason: 'unknown-article' }) });
    expect(await deliver({ name: 'article', body: asks.article }, ownPage)).toEqual({
      ok: false,
      reason: 'unknown-article',
    });
  });
});
