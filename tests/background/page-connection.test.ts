import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { connectToPage } from '../../src/background/page-connection.ts';
import type { PageReport } from '../../src/messages/page-port.ts';
import type { Port } from '../../src/platform/ports.ts';

// The polyfill refuses to be loaded outside an extension.
vi.mock('webextension-polyfill', () => ({ default: {} }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A tab whose frames say what the test lets them say. */
function tab() {
  const heard: ((message: unknown) => void)[] = [];
  const gone: (() => void)[] = [];
  const port = {
    onMessage: { addListener: (listener: (message: unknown) => void) => heard.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => gone.push(listener) },
  } as unknown as Port;
  let connection: { reports: PageReport[] } | undefined;
  void connectToPage(7, () => port).then((opened) => {
    connection = opened;
  });
  return {
    say: (frame: string, topics: string[]) => {
      for (const listener of heard) listener(report(frame, topics));
    },
    close: () => {
      for (const listener of gone) listener();
    },
    /** The frames that the port was opened with, once it has been. */
    frames: async (milliseconds = 0) => {
      await vi.advanceTimersByTimeAsync(milliseconds);
      return connection?.reports.map(({ frame }) => frame);
    },
  };
}

const report = (frame: string, topics: string[]): PageReport => ({
  type: 'report',
  frame,
  main: frame === 'main',
  host: 'news.example',
  state: 'on',
  topics: topics.map((topic) => ({ topic, count: 1, sentence: '' })),
});

it('is open as soon as the page itself has topics', async () => {
  const page = tab();
  page.say('advertisement', []);
  expect(await page.frames()).toBeUndefined();
  page.say('main', ['iran']);
  expect(await page.frames()).toEqual(['advertisement', 'main']);
});

it('waits for a page that has to fetch its answer first', async () => {
  const page = tab();
  expect(await page.frames(2_000)).toBeUndefined();
  page.say('main', ['iran']);
  expect(await page.frames()).toEqual(['main']);
});

it('gives the other frames a moment where the page itself has no topics', async () => {
  const page = tab();
  page.say('main', []);
  expect(await page.frames(100)).toBeUndefined();
  page.say('article', ['iran']);
  expect(await page.frames(400)).toEqual(['main', 'article']);
});

it('is open, and says nothing, at once where nobody is there, and in the end where nobody answers', async () => {
  const empty = tab();
  empty.close();
  expect(await empty.frames()).toEqual([]);
  const silent = tab();
  expect(await silent.frames(10_000)).toEqual([]);
});
