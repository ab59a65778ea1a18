import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { cardElement } from '../../src/core/card-element.ts';
import { click } from './support/click.ts';
import { marks, marksThat } from './support/marks.ts';
import { buildReactPage } from './support/react-page.ts';
import { inEachBrowser } from './support/session.ts';

beforeAll(buildReactPage);

inEachBrowser('frameworks and their elements', (session, browser) => {
  describe('React, over the whole document', () => {
    it.skipIf(browser === 'firefox')('complains when anybody has touched the page', async () => {
      const page = await session().open('/react/index.html');
      await page.evaluate("document.querySelector('p').innerHTML = 'Touched.'; window.hydrate()");
      await page.waitForFunction('window.hydrated');
      expect(String(await page.evaluate('window.problems'))).toContain('ydrat');
      await page.close();
    });

    it('hydrates a marked page without a complaint, and goes on to work', async () => {
      const page = await session().open('/react/index.html');
      await marksThat('the page', page, (found) => marks(found, 'Fordow') && marks(found, 'Su-35'));
      await hydrate(page);
      await click(page, '#ask');
      await marksThat('the new state', page, (found) => marks(found, 'Abbas Araghchi'));
      expect(await page.evaluate("document.getElementById('state').textContent")).toBe(
        'Sergey Lavrov was asked 1 times, Abbas Araghchi as well.',
      );
      await click(page, '#turn');
      await marksThat('the turned list', page, (found) => marks(found, 'Su-35') && !marks(found, 'Fordow'));
      expect(await session().hover(page, 'Natanz')).toContain('Natanz');
      await page.keyboard.press('Escape');
      await click(page, '#ask');
      await page.waitForFunction("document.getElementById('state').textContent.includes('2 times')");
      expect(await page.evaluate('window.problems')).toEqual([]);
      await page.evaluate('window.unmount()');
      expect(await page.evaluate('window.problems')).toEqual([]);
      await page.close();
    });

    it('hydrates a page on which a card is open', async () => {
      const page = await session().open('/react/index.html');
      await marksThat('the list', page, (found) => marks(found, 'Fordow'));
      expect(await session().hover(page, 'Fordow')).toContain('Fordow');
      await hydrate(page);
      expect(await session().card(page)).toContain('Fordow');
      await click(page, '#ask');
      await marksThat('the new state', page, (found) => marks(found, 'Abbas Araghchi'));
      expect(await session().hover(page, 'Abbas Araghchi')).toContain('Araghchi');
      expect(await page.evaluate(`document.querySelectorAll('${cardElement}').length`)).toBe(1);
      expect(await page.evaluate('window.problems')).toEqual([]);
      await page.close();
    });
  });

  it('lets elements and observers of a page notice nothing before the first card, one element after', async () => {
    const page = await session().open('/pages/elements/counting.html');
    const names = ['Fordow', 'Natanz', 'S-400', 'Abbas Araghchi', 'Sergey Lavrov'];
    await marksThat('both elements', page, (found) => names.every((name) => marks(found, name)));
    const unchanged = `[JSON.stringify(window.counts) === window.before, window.records, window.ours]`;
    expect(await page.evaluate(unchanged)).toEqual([true, [], 0]);
    expect(await page.evaluate('document.documentElement.outerHTML === window.markup')).toBe(true);
    for (const name of ['Bushehr', 'Natanz']) {
      expect(await session().hover(page, name)).toContain(name);
      await page.keyboard.press('Escape');
      await session().cardGone(page);
    }
    expect(await page.evaluate(unchanged)).toEqual([true, [], 1]);
    await page.evaluate(
      "document.querySelector('news-card').setAttribute('headline', 'Rosatom and the Caspian Sea')",
    );
    await marksThat(
      'the new headline',
      page,
      (found) => marks(found, 'Caspian Sea') && !marks(found, 'Fordow'),
    );
    await page.close();
  });
});

async function hydrate(page: Page): Promise<void> {
  await page.evaluate('window.hydrate()');
  await page.waitForFunction('window.hydrated');
  expect(await page.evaluate('window.problems')).toEqual([]);
}
