import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../src/tools/launch.ts';
import type { SizedLexicon } from './lexicons.ts';
import type { PageSet } from './pages.ts';
import { newWorld, type World } from './worlds.ts';

/** What every part of the benchmark measures with. */
export interface Setting {
  started: ExtensionBrowser;
  url: string;
  pages: PageSet;
  lexicons: SizedLexicon[];
  inPage: string;
}

/** Open a page in a tab of its own, close it afterwards. */
export async function withPage<T>(
  setting: Setting,
  path: string,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await setting.started.browser.newPage();
  try {
    await page.goto(`${setting.url}${path}`, { waitUntil: 'domcontentloaded' });
    return await use(page);
  } finally {
    await page.close();
  }
}

/** A world with the benchmark's script in it. */
export async function benchWorld({ inPage }: Setting, page: Page): Promise<World> {
  const world = await newWorld(page);
  await world.evaluate(inPage);
  return world;
}

/** Hand a lexicon to a world; `peers`: make the peers' ready too. */
export function give(world: World, { size, packed, texts }: SizedLexicon, peers: boolean): Promise<unknown> {
  const given = JSON.stringify({
    table: packed.table,
    base64: Buffer.from(packed.bytes).toString('base64'),
  });
  return world.evaluate(`bench.give(${size}, ${given}, ${JSON.stringify(peers ? texts : [])})`);
}
