import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import type { BriefingQuery, SearchQuery } from '../../src/core/briefing.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { dist } from '../../src/tools/project.ts';
import { scriptlessPage } from './support/own-page.ts';
import { inEachBrowser } from './support/session.ts';
import { askFrom, readyStore } from './support/store.ts';

const searches: SearchQuery[] = [
  'strategic partnership treaty',
  'pezeshkan putin', // misspelt
  'Araqchi talks', // another transliteration
  'su-35 fighters',
  '"North–South"',
  'иранские дроны',
  'پزشکیان',
  '伊朗核协议',
  'enrichme', // still being typed
  'qqqqzzzz',
].map((query) => ({ query, limit: 20 }));
searches.push(
  { query: 'iran', limit: 10, offset: 30 },
  { query: 'sanctions oil', limit: 10, sort: 'date' },
  { query: 'drones', limit: 10, from: '2024', to: '2025', kinds: ['weapon'] },
);
const hovers: BriefingQuery[] = [
  { topic: 'bushehr', sentence: 'Rosatom builds two more reactors at Bushehr.', pageTopics: ['rosatom'] },
  { topic: 'iran', sentence: 'Iran and Russia agreed on gas.', pageTopics: [], pageDate: '2024-07-01' },
  { topic: 'snapback', sentence: '', pageTopics: ['jcpoa', 'un-sanctions'], limit: 5 },
];

/** The store in Node, over the same packaged file: what every browser must say too. */
let store: Store;
beforeAll(async () => {
  const readPack = async () => JSON.parse(readFileSync(join(dist, 'pack.json'), 'utf8'));
  store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange, readPack });
  expect((await store.seed()).ok).toBe(true);
});

inEachBrowser('answers that are the same everywhere', (session) => {
  let own: Page;
  beforeAll(async () => {
    await readyStore(session());
    own = await session().extension.extensionPage(scriptlessPage);
  });

  it.each(searches)('to the search for $query', async (query) => {
    expect(await askFrom(own, 'search', query)).toEqual(await store.search(query));
  });

  it.each(hovers)('to a hover over $topic', async (query) => {
    expect(await askFrom(own, 'briefing', query)).toEqual(await store.briefing(query));
  });
});
