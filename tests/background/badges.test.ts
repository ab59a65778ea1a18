import { expect, it } from 'vitest';
import { clearStaleBadges } from '../../src/background/badges.ts';
import { defaults, type Settings } from '../../src/core/settings.ts';
import type { PageReport } from '../../src/messages/page-port.ts';

const report = (host: string, main = true): PageReport => ({
  type: 'report',
  frame: host,
  main,
  host,
  state: 'on',
  topics: [],
});

/** The tabs whose number goes; each tab shows one and reports so. `asked`: the tabs whose page was asked for its site. */
async function cleared(tabs: Record<number, PageReport[]>, ...read: Partial<Settings>[]) {
  const gone: number[] = [];
  const asked: number[] = [];
  let reads = 0;
  await clearStaleBadges({
    readSettings: async () => ({ ...defaults, ...read[Math.min(reads++, read.length - 1)] }),
    badgedTabs: async () => Object.keys(tabs).map(Number),
    async connectToPage(tab) {
      asked.push(tab);
      return { reports: tabs[tab] ?? [], close: () => undefined };
    },
    setBadge: async (tab, text) => void (text === '' && gone.push(tab)),
  });
  return { gone, asked };
}

it('takes the number off every tab of a site that is turned off, and off no other', async () => {
  const tabs = {
    1: [report('news.example')],
    2: [report('other.example'), report('news.example', false)],
    3: [report('www.news.example')],
    // A page of the browser, or one that went away.
    4: [],
  };
  expect((await cleared(tabs, { sitesOff: ['news.example'] })).gone).toEqual([1, 3]);
});

it('takes it off what is not listed, where only listed sites are looked at', async () => {
  const tabs = { 1: [report('news.example')], 2: [report('other.example')] };
  const listed = { siteMode: 'listed', sitesOn: ['news.example'] } as const;
  expect((await cleared(tabs, { ...listed, sitesOn: [...listed.sitesOn] })).gone).toEqual([2]);
});

it.each([{ enabled: false }, { quietUntil: Date.now() + 60 * 60 * 1_000 }])(
  'takes all numbers off, and asks no page, where all are left alone: %o',
  async (settings) => {
    expect(await cleared({ 1: [report('news.example')], 2: [] }, settings)).toEqual({
      gone: [1, 2],
      asked: [],
    });
  },
);

it('leaves the number of a page that was turned on again while it was asked', async () => {
  const turnedOn = await cleared({ 1: [report('news.example')] }, { sitesOff: ['news.example'] }, {});
  expect(turnedOn).toEqual({ gone: [], asked: [1] });
});
