import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { activeText, isActiveSeen } from './support/active-mark.ts';
import { tabTo } from './support/keys.ts';
import { someMarks } from './support/marks.ts';
import { popupOver, resultsThat } from './support/popup.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { until } from './support/until.ts';

const searchBox = 'input[type="search"]';
const namesTreaty = (results: string[]) =>
  results.slice(0, 3).some((text) => /treaty/i.test(text) && /2025/.test(text));

inEachBrowser('the popup', (session) => {
  describe('search', () => {
    it('finds the treaty of 2025 from a query with a slip in it', async () => {
      const popup = await openSearch(session());
      await popup.type(searchBox, 'pezeshkan treaty');
      const results = await resultsThat(popup, namesTreaty);
      expect(results[0]).toMatch(/treaty/i);
      const highlighted = await popup.evaluate(
        "[...document.querySelectorAll('.result mark')].map((m) => m.textContent)",
      );
      expect((highlighted as string[]).join(' ')).toMatch(/treaty/i);
      await popup.close();
    });

    it('shows results while the reader types', async () => {
      const popup = await openSearch(session());
      await popup.type(searchBox, 'treat');
      const early = await resultsThat(popup, () => true);
      await popup.type(searchBox, 'y bushehr');
      await resultsThat(
        popup,
        (results) => results[0] !== early[0] && results.some((text) => /Bushehr/.test(text)),
      );
      await popup.close();
    });

    it('finds the same after the background was stopped', async () => {
      const popup = await openSearch(session());
      await popup.type(searchBox, 'pezeshkan treaty');
      await popup.waitForSelector('[aria-busy="false"] .result');
      const before = await resultsThat(popup, namesTreaty);
      // With the box the list is emptied: what is found from here on was asked for anew.
      await popup.focus(searchBox);
      await popup.keyboard.press('Escape');
      await until('an empty list', async () => (await popup.$('.result')) === null);
      await session().extension.stopBackground();
      await popup.type(searchBox, 'pezeshkan treaty');
      await resultsThat(popup, (results) => results.join() === before.join());
      await popup.close();
    });

    it('says so, kindly, when there is nothing', async () => {
      const popup = await openSearch(session());
      await popup.type(searchBox, 'qqqqzzzz');
      await until('a notice', async () =>
        /Nothing found/.test(String(await popup.evaluate('document.body.innerText'))),
      );
      await popup.close();
    });
  });

  describe('this page', () => {
    it('lists the topics of the page with their counts', async () => {
      const page = await session().open('/demo/article.html');
      await someMarks(page);
      const popup = await popupOver(session(), page);
      const rows = await topicRows(popup, (found) => found.some((row) => row.includes('Vladimir Putin')));
      expect(rows.length).toBeGreaterThan(10);
      expect(rows.find((row) => row.includes('Vladimir Putin'))).toMatch(/3/);
      await popup.close();
      await page.close();
    });

    it('jumps to a mention', async () => {
      const page = await session().open('/pages/tall.html');
      await someMarks(page);
      const popup = await popupOver(session(), page);
      await topicRows(popup, (found) => found.some((row) => /Lavrov/.test(row)));
      await popup.evaluate(
        "[...document.querySelectorAll('.topic-row')].find((row) => /Lavrov/.test(row.textContent)).querySelector('.jump').click()",
      );
      await until('the name on screen', () => isActiveSeen(page));
      expect(await activeText(page)).toBe('Sergey Lavrov');
      expect(Number(await page.evaluate('scrollY'))).toBeGreaterThan(1000);
      await popup.close();
      await page.close();
    });

    it('says why a page has no topics', async () => {
      const page = await session().open('/pages/off-topic.html');
      const popup = await popupOver(session(), page);
      await until('a notice', async () =>
        /Nothing here/.test(String(await popup.evaluate('document.body.innerText'))),
      );
      await popup.close();
      await page.close();
    });
  });

  describe('by keyboard alone', () => {
    it('searches, opens a topic’s brief and comes back', async () => {
      const popup = await openSearch(session());
      await popup.bringToFront();
      await tabTo(popup, 'Search the article store');
      await popup.keyboard.type('bushehr');
      // What the first letters found may still be shown, and begin with a passage.
      await popup.waitForSelector('[aria-busy="false"] [data-result="topic"]');
      await popup.keyboard.press('ArrowDown');
      await popup.keyboard.press('Enter');
      await until('the brief', async () => (await popup.$('.brief .excerpt')) !== null);
      await tabTo(popup, 'Back to the list', { back: true });
      await popup.keyboard.press('Enter');
      await until('the results', async () => (await popup.$('.result')) !== null);
      await popup.close();
    });

    it('opens an article in the reader', async () => {
      const popup = await openSearch(session());
      await popup.bringToFront();
      await tabTo(popup, 'Search the article store');
      await popup.keyboard.type('pezeshkian treaty');
      await resultsThat(popup, namesTreaty);
      const before = (await session().extension.browser.pages()).length;
      // The popup closes itself between the key's way down and its way up.
      await popup.keyboard.press('Enter').catch(() => undefined);
      const reader = await until('the reader', async () => {
        const pages = await session().extension.browser.pages();
        const titles = await Promise.all(
          pages.map((one) =>
            one.evaluate('document.querySelector(".reader-main h1")?.textContent').catch(() => null),
          ),
        );
        const index = titles.findIndex(Boolean);
        return pages.length >= before && index >= 0 && pages[index];
      });
      expect(
        await reader.evaluate(
          "document.querySelectorAll('.reader-main time, .reader-main a[href^=http]').length",
        ),
      ).toBeGreaterThan(0);
      await reader.close();
    });
  });
});

async function openSearch(session: Session): Promise<Page> {
  const popup = await session.extension.extensionPage('popup.html');
  await popup.waitForSelector(searchBox);
  return popup;
}

function topicRows(popup: Page, isEnough: (rows: string[]) => boolean): Promise<string[]> {
  return until('rows', async () => {
    const rows = (await popup.evaluate(
      "[...document.querySelectorAll('.topic-row')].map((row) => row.textContent)",
    )) as string[];
    return isEnough(rows) && rows;
  });
}
