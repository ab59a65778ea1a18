import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../src/messages/ask.ts';
import { ask as askFromPage } from '../../src/messages/ask-from-page.ts';
import { fakeBrowser, reset } from '../platform/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

const topics = { topics: [], categories: {}, kinds: {} };

beforeEach(reset);

describe('asking the background', () => {
  it('sends the name and the body, and gives the answer', async () => {
    const sent: unknown[] = [];
    fakeBrowser.runtime.sendMessage = async (message) => {
      sent.push(message);
      return { ok: true, value: true };
    };
    expect(await askFromPage('read', { article: 'the-2025-treaty' })).toEqual({ ok: true, value: true });
    expect(sent).toEqual([{ name: 'read', body: { article: 'the-2025-treaty' } }]);
  });

  it.each([
    { ok: false, reason: 'malformed' },
    { ok: false, reason: 'foreign' },
    { ok: false, reason: 'failed', detail: 'Error: no' },
    { ok: false, reason: 'unknown-topic', detail: 'iran' },
  ])('hands a failure on with its reason: %j', async (failure) => {
    answerWith(failure);
    expect(await ask('topics', {})).toEqual(failure);
  });

  it.each<[string, unknown]>([
    ['another shape', { ok: true, value: { topics: 'all' } }],
    ['another message’s shape', { ok: true, value: true }],
    ['no value', { ok: true }],
    ['neither yes nor no', { ok: 'yes', value: topics }],
    ['a failure without a reason', { ok: false }],
    ['a failure for a reason that nobody knows', { ok: false, reason: 'moon' }],
  ])('calls an answer malformed that has %s', async (_, answer) => {
    answerWith(answer);
    expect(await ask('topics', {})).toEqual({ ok: false, reason: 'malformed' });
  });

  it.each([undefined, null, 'yes', 7, {}])(
    'fails when nobody answers, or somebody else does: %j',
    async (answer) => {
      answerWith(answer);
      expect(await ask('topics', {})).toMatchObject({ ok: false, reason: 'failed' });
    },
  );

  it('fails with the browser’s own words while the extension is there', async () => {
    rejectWith('Could not establish connection.');
    expect(await ask('topics', {})).toEqual({
      ok: false,
      reason: 'failed',
      detail: 'Error: Could not establish connection.',
    });
  });
});

describe('when the extension is gone from under the page', () => {
  it('says so without sending', async () => {
    const send = vi.fn();
    fakeBrowser.runtime.sendMessage = send;
    fakeBrowser.runtime.id = undefined;
    expect(await askFromPage('counted', { topics: 1 })).toEqual({ ok: false, reason: 'gone' });
    expect(send).not.toHaveBeenCalled();
  });

  it('says so when it goes while the question is under way', async () => {
    fakeBrowser.runtime.sendMessage = async () => {
      fakeBrowser.runtime.id = undefined;
      throw new Error('Extension context invalidated.');
    };
    expect(await askFromPage('counted', { topics: 1 })).toEqual({ ok: false, reason: 'gone' });
  });

  it('says so when even asking for its id fails', async () => {
    const { runtime } = fakeBrowser;
    Object.defineProperty(fakeBrowser, 'runtime', {
      configurable: true,
      get: () => {
        throw new Error('Extension context invalidated.');
      },
    });
    try {
      expect(await askFromPage('counted', { topics: 1 })).toEqual({ ok: false, reason: 'gone' });
    } finally {
      Object.defineProperty(fakeBrowser, 'runtime', { configurable: true, writable: true, value: runtime });
    }
  });
});

function answerWith(answer: unknown): void {
  fakeBrowser.runtime.sendMessage = async () => answer;
}

function rejectWith(message: string): void {
  fakeBrowser.runtime.sendMessage = () => Promise.reject(new Error(message));
}
