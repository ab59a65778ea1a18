import { describe, expect, it } from 'vitest';
import { defaults } from '../../src/core/settings.ts';
import type { PageReport } from '../../src/messages/page-port.ts';
import { nextPagePort, type PagePortState } from '../../src/popup/page-port-state.ts';
import { pageStatus } from '../../src/popup/page-status.ts';

const report = (changes: Partial<PageReport> = {}): PageReport => ({
  type: 'report',
  frame: 'a',
  main: true,
  host: 'news.example.org',
  state: 'on',
  topics: [{ topic: 'iran', count: 1, sentence: '' }],
  ...changes,
});
const connecting: PagePortState = { phase: 'connecting' };
const connected = nextPagePort(connecting, { type: 'report', report: report() });
const now = 1_700_000_000_000;
const on = { ...defaults };

describe('the line to the page', () => {
  it('that breaks before anybody answered leads nowhere', () => {
    expect(nextPagePort(connecting, { type: 'disconnect' })).toEqual({ phase: 'unreachable' });
  });

  it('that breaks later keeps what was known', () => {
    const lost = nextPagePort(connected, { type: 'disconnect' });
    expect(lost.phase).toBe('lost');
    expect('page' in lost && lost.page.topics).toHaveLength(1);
  });

  it('replaces what a frame said before', () => {
    const again = nextPagePort(connected, { type: 'report', report: report({ topics: [] }) });
    expect('page' in again && again.page.topics).toEqual([]);
  });
});

describe('what the popup says of the page', () => {
  it('is that everything is off, whatever the page says', () => {
    expect(pageStatus(connected, { ...on, enabled: false }, now)).toBe('off');
  });

  it('is that the site is off as soon as the reader turned it off, before the page has heard', () => {
    expect(pageStatus(connected, { ...on, sitesOff: ['example.org'] }, now)).toBe('site-off');
  });

  it('is that the reader wanted quiet, until the hour is over', () => {
    expect(pageStatus(connected, { ...on, quietUntil: now + 1 }, now)).toBe('quiet');
    expect(pageStatus(connected, { ...on, quietUntil: now }, now)).toBe('on');
  });

  it('is that the page is being looked at from when the reader turned it on, until it answers', () => {
    const off = nextPagePort(connecting, {
      type: 'report',
      report: report({ state: 'site-off', topics: [] }),
    });
    expect(pageStatus(off, on, now)).toBe('scanning');
  });

  it('is that there is nothing where no topic was found', () => {
    const empty = nextPagePort(connecting, { type: 'report', report: report({ topics: [] }) });
    expect(pageStatus(empty, on, now)).toBe('off-topic');
  });
});
