import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/background/commands.ts';
import type { PageReport } from '../../src/messages/page-port.ts';

const topic = (name: string) => ({ topic: name, count: 1, sentence: '' });
const report = (frame: string, topics: string[], more: Partial<PageReport> = {}): PageReport => ({
  type: 'report',
  frame,
  main: frame === 'main',
  host: 'news.example',
  state: 'on',
  topics: topics.map(topic),
  ...more,
});

/** Press a key over a page that reports so; returns all that came of it, in order. */
async function press(name: string, reports: PageReport[], tabId: number | null = 7, active = tabId ?? 9) {
  const seen: unknown[][] = [];
  await runCommand(name, tabId ?? undefined, {
    connectToPage: async (tab) => {
      seen.push(['connect', tab]);
      return {
        reports,
        send: (command) => void seen.push(['send', command]),
        close: () => void seen.push(['close']),
      };
    },
    activeTab: async () => active,
    openPopup: async (tab) => void seen.push(['popup', tab]),
    turnOff: async (request) => {
      seen.push(['turnOff', request]);
      return { ok: true, value: { setting: 'sitesOff', added: [request.name], removed: [] } };
    },
  });
  return seen;
}

describe('a key', () => {
  it.each([
    ['next-mention', 'next'],
    ['previous-mention', 'previous'],
    ['open-card', 'current'],
  ])('%s becomes the step %s, in the page itself, over a port that is closed again', async (name, type) => {
    const reports = [report('ad', ['iran', 'russia']), report('main', ['iran'])];
    expect(await press(name, reports)).toEqual([
      ['connect', 7],
      ['send', { type, frame: 'main' }],
      ['close'],
    ]);
  });

  it('goes to the frame with most topics where the page itself has none', async () => {
    const reports = [report('main', []), report('a', ['iran']), report('b', ['iran', 'russia'])];
    expect(await press('next-mention', reports)).toContainEqual(['send', { type: 'next', frame: 'b' }]);
  });

  it('opens the popup, which says why, where there is nothing to go to or nobody answers', async () => {
    expect(await press('next-mention', [report('main', [])])).toContainEqual(['popup', 7]);
    expect(await press('open-card', [])).toContainEqual(['popup', 7]);
  });

  it('opens no popup over another tab than the one it was pressed in', async () => {
    expect(await press('next-mention', [], 7, 8)).toEqual([['connect', 7], ['close']]);
  });

  it('means the active tab where the browser does not say which', async () => {
    expect(await press('next-mention', [report('main', ['iran'])], null)).toContainEqual(['connect', 9]);
  });

  it('turns the site off, and on again where it is off', async () => {
    const request = { what: 'site', name: 'news.example' };
    expect(await press('toggle-site', [report('main', ['iran'])])).toEqual([
      ['connect', 7],
      ['turnOff', { ...request, on: false }],
      ['close'],
    ]);
    const off = [report('main', [], { state: 'site-off' })];
    expect(await press('toggle-site', off)).toContainEqual(['turnOff', { ...request, on: true }]);
  });

  it('does nothing to a page that is no site', async () => {
    expect(await press('toggle-site', [report('main', ['iran'], { host: '' })])).toEqual([
      ['connect', 7],
      ['close'],
    ]);
    expect(await press('toggle-site', [])).toEqual([['connect', 7], ['close']]);
  });

  it('that no version of the extension knows is left alone', async () => {
    expect(await press('dance', [report('main', ['iran'])])).toEqual([['connect', 7], ['close']]);
  });
});
