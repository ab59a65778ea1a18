import { expect, it } from 'vitest';
import type { TopicList } from '../../src/core/briefing.ts';
import { namedInStore, namedOnPage } from '../../src/popup/topic-matches.ts';

const labels = {
  iran: 'Iran',
  treaty: 'Russia–Iran Comprehensive Strategic Partnership Treaty (2025)',
  npt: 'Non-Proliferation Treaty',
  caspian: 'Caspian Sea treaty (2018)',
  accord: 'Accord de Genève',
  zh: '俄伊全面战略伙伴关系条约',
};
const list = {
  topics: Object.entries(labels).map(([id, label]) => ({
    id,
    kind: 'agreement',
    category: 'c',
    label,
    gist: '',
    passages: 1,
  })),
  categories: {},
  kinds: {},
} satisfies TopicList;
const page = (...ids: string[]) => ids.map((topic) => ({ topic, count: 1, sentence: '', places: [] }));
const found = (typed: string, ...ids: string[]) => namedOnPage(typed, page(...ids), list).map(({ id }) => id);

it.each([
  ['the treaty', ['treaty']],
  ['treaty 2025', ['treaty']],
  ['Treaty of 2018', []],
  ['partnership', ['treaty']],
  ['iran', ['iran', 'treaty']],
  ['the', []],
  ['t', []],
  ['—', []],
  ['', []],
])('takes “%s” to mean, of what the page names, %j', (typed, ids) => {
  expect(found(typed, 'iran', 'treaty')).toEqual(ids);
});

it('passes over accents, and finds words within a name that has no spaces', () => {
  expect(found('geneve', 'accord')).toEqual(['accord']);
  expect(found('条约', 'zh')).toEqual(['zh']);
});

it('offers two at most, those that the page names most', () => {
  expect(found('treaty', 'npt', 'caspian', 'treaty')).toEqual(['npt', 'caspian']);
});

it.each([
  ['treaty', ['treaty', 'npt']],
  ['the treaty of 2018', ['caspian']],
  ['prolif', ['npt']],
  ['gen', []],
  ['ratio', []],
  ['the', []],
  ['(', []],
  ['条约', ['zh']],
])('takes “%s” to mean, of all the store, %j: what it has most on', (typed, ids) => {
  const passages: Record<string, number> = { treaty: 40, npt: 7 };
  const topics = list.topics.map((topic) => ({ ...topic, passages: passages[topic.id] ?? 1 }));
  expect(namedInStore(typed, { ...list, topics }).map(({ id }) => id)).toEqual(ids);
});

it('fills the two places with what a filter keeps', () => {
  expect(namedInStore('treaty', list, ({ id }) => id === 'caspian').map(({ id }) => id)).toEqual(['caspian']);
});

it('offers nothing before the names are known', () => {
  expect(namedOnPage('treaty', page('treaty'), undefined)).toEqual([]);
  expect(namedInStore('treaty', undefined)).toEqual([]);
});
