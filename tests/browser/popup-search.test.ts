import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { click } from './support/click.ts';
import { faults } from './support/faults.ts';
import { tabTo } from './support/keys.ts';
import { resultsThat, textOf } from './support/popup.ts';
import { inEachBrowser } from './support/session.ts';
import { until } from './support/until.ts';

const searchBox = 'input[type="search"]';

inEachBrowser(
  'search in the popup',
  (session) => {
    it('narrows by kind, topic and dates, and widens again at one press', async () => {
      const popup = await searchFor('treaty');
      const all = await totalThat(popup, (total) => total > 50);
      // No page says which treaty: the one that the store has most on.
      await until('the treaty itself', async () =>
        (await textOf(popup, '[data-result="topic"]')).includes('Comprehensive Strategic Partnership'),
      );
      expect(await popup.$('.filters select')).toBeNull();
      await click(popup, '.filter-bar .fold');
      const [kind, topic] = ['.filter:nth-child(1) select', '.filter:nth-child(2) select'];
      const [from, to] = ['.filter:nth-child(3) input', '.filter:nth-child(4) input'];
      await popup.waitForSelector(`${topic} option:nth-child(2)`);
      await popup.select(kind, 'agreement');
      const agreements = await totalThat(popup, (total) => total < all);
      expect(await textOf(popup, '.filter-bar .fold')).toBe('Filters (1)');
      await popup.select(topic, 'caspian-sea');
      const onCaspian = await totalThat(popup, (total) => total < agreements);
      expect(onCaspian).toBeGreaterThan(0);
      await setDate(popup, from, '2018-01-01');
      const recent = await totalThat(popup, (total) => total < onCaspian);
      await setDate(popup, to, '2018-12-31');
      await totalThat(popup, (total) => total < recent);
      const years = await popup.$$eval('.result time', (times) =>
        times.map((time) => time.dateTime.slice(0, 4)),
      );
      expect(new Set(years)).toEqual(new Set(['2018']));
      expect(await textOf(popup, '.filter-bar .fold')).toBe('Filters (3)');
      expect(await faults(popup)).toEqual([]);
      await click(popup, '.filters-clear');
      await totalThat(popup, (total) => total === all);
      expect(await textOf(popup, ':focus')).toBe('Filters');
      await popup.close();
    });

    it('shows no person under a filter for agreements, and says what to do when nothing is left', async () => {
      const popup = await searchFor('pezeshkian');
      await until('the person', async () =>
        (await textOf(popup, '[data-result="topic"]')).includes('Pezeshkian'),
      );
      await click(popup, '.filter-bar .fold');
      await popup.select('.filter:nth-child(1) select', 'agreement');
      await until('no person', async () => (await popup.$('[data-result="topic"]')) === null);
      await setDate(popup, '.filter:nth-child(4) input', '1750-01-01');
      await until('a word on filters', async () => (await textOf(popup, '.panel-note')).includes('filters'));
      expect(await textOf(popup, '[role="status"].panel-status')).toContain('Nothing found for “pezeshkian”');
      expect(await faults(popup)).toEqual([]);
      await popup.close();
    });

    it('narrows by keyboard alone, and widens again', async () => {
      const popup = await searchFor('treaty');
      const all = await totalThat(popup, (total) => total > 50);
      await tabTo(popup, 'Filters');
      await popup.keyboard.press('Enter');
      await popup.waitForSelector('.filter:nth-child(1) option:nth-child(2)');
      await tabTo(popup, 'Kind');
      await popup.keyboard.type('Agr');
      await totalThat(popup, (total) => total < all);
      await tabTo(popup, 'From');
      // The field's parts, in the order that the browser's language has.
      await popup.keyboard.type('01012018');
      await until('two filters', async () => (await textOf(popup, '.filter-bar .fold')) === 'Filters (2)');
      await tabTo(popup, 'Clear filters', { back: true });
      await popup.keyboard.press('Enter');
      await totalThat(popup, (total) => total === all);
      await popup.close();
    });

    it('puts the newest first on request, by key', async () => {
      const popup = await searchFor('bushehr');
      await totalThat(popup, () => true);
      const byMatch = await datesOf(popup);
      expect(byMatch).not.toEqual(newestFirst(byMatch));
      await tabTo(popup, 'Order');
      await popup.keyboard.press('End');
      const byDate = await until('another order', async () => {
        if (await popup.$('[aria-busy="true"]')) return false;
        const dates = await datesOf(popup);
        return dates.join() !== byMatch.join() && dates;
      });
      expect(byDate).toEqual(newestFirst(byDate));
      await popup.close();
    });

    it('stays as large as it is when nothing is found any more', async () => {
      const popup = await searchFor('treaty');
      await popup.setViewport({ width: 392, height: 600 });
      await totalThat(popup, (total) => total > 50);
      const size = () =>
        popup.$eval('#root', ({ clientWidth, clientHeight }) => ({ clientWidth, clientHeight }));
      const { clientWidth } = await size();
      await popup.type(searchBox, 'qqqqzzzz');
      await until('nothing', async () => (await textOf(popup, '.panel-nothing')) !== '');
      expect(await size()).toEqual({ clientWidth, clientHeight: 600 });
      await popup.close();
    });

    it('brings twenty results at a time, none of them twice', async () => {
      const popup = await searchFor('treaty');
      const total = await totalThat(popup, (found) => found > 60);
      await until('a page', async () => (await countOf(popup)) === 20);
      await tabTo(popup, 'Show more results');
      await popup.keyboard.press('Enter');
      await until('two pages', async () => (await countOf(popup)) === 40);
      expect(await textOf(popup, '.more-results .muted')).toBe(`40 of ${total}`);
      const ids = await popup.$$eval('.result-text', (texts) => texts.map(({ id }) => id));
      expect(new Set(ids).size).toBe(40);
      await click(popup, '.more-results .button');
      await until('three pages', async () => (await countOf(popup)) === 60);
      await popup.close();
    });

    it('says for which spelling it shows results', async () => {
      const popup = await searchFor('pezeshkan treaty');
      await until('a hint', async () =>
        (await textOf(popup, '.panel-status')).includes('Showing results for “pezeshkian treaty”'),
      );
      await popup.close();
    });

    it('keeps what was opened on this device, offers it again, and forgets it at one press', async () => {
      const popup = await session().extension.extensionPage('popup.html');
      await popup.evaluate("chrome.storage.local.remove('recentSearches')");
      await popup.reload();
      await popup.bringToFront();
      await popup.type(searchBox, 'snapback');
      // The results of half the word come without it.
      await popup.waitForSelector('[data-result="topic"]');
      await totalThat(popup, () => true);
      // What was only typed is nobody's search.
      expect(await stored(popup)).toEqual([]);
      await click(popup, '[data-result="topic"]');
      await popup.waitForSelector('.brief .excerpt');
      await until('the search', async () => (await stored(popup)).join() === 'snapback');
      expect(await popup.evaluate("chrome.storage.sync.get('recentSearches')")).toEqual({});
      await popup.reload();
      await popup.waitForSelector('.recent .chip');
      expect(await faults(popup)).toEqual([]);
      await tabTo(popup, 'snapback');
      await popup.keyboard.press('Enter');
      await resultsThat(popup, () => true);
      expect(await popup.$eval(searchBox, (box) => (box as HTMLInputElement).value)).toBe('snapback');
      await popup.focus(searchBox);
      await popup.keyboard.press('Escape');
      await popup.waitForSelector('.recent .chip');
      await tabTo(popup, 'Clear');
      await popup.keyboard.press('Enter');
      await until(
        'none',
        async () => (await stored(popup)).length === 0 && (await popup.$('.recent')) === null,
      );
      await popup.close();
    });

    it('remembers a search although the popup closes with the article that opens', async () => {
      const popup = await searchFor('rasht astara');
      await resultsThat(popup, (results) => /Rasht/.test(results[0] ?? ''));
      await popup.keyboard.press('Enter').catch(() => undefined);
      const reader = await until('the reader', async () =>
        (await session().extension.browser.pages()).find((one) => one.url().includes('reader.html#')),
      );
      await until('the search', async () => (await stored(reader)).join() === 'rasht astara');
      await reader.evaluate("chrome.storage.local.remove('recentSearches')");
      await reader.close();
      await popup.close().catch(() => undefined);
    });

    it('does by pointer what keys do: offers a search again, forgets it, opens an article where it was found', async () => {
      const popup = await searchFor('snapback');
      // The answers to the first letters, which name no topic yet, may come before.
      await popup.waitForSelector('[data-result="topic"]');
      await click(popup, '[data-result="topic"]');
      await until('the search', async () => (await stored(popup)).join() === 'snapback');
      await popup.reload();
      await popup.waitForSelector('.recent .chip');
      await click(popup, '.recent .chip');
      await resultsThat(popup, () => true);
      await popup.$eval(searchBox, (box) => (box as HTMLInputElement).select());
      await popup.keyboard.press('Delete');
      await popup.waitForSelector('.recent .link');
      await click(popup, '.recent .link');
      await until('none', async () => (await stored(popup)).length === 0);
      await popup.type(searchBox, 'rasht astara');
      await resultsThat(popup, (results) => /Rasht/.test(results[0] ?? ''));
      await popup.click('[data-result="passage"]').catch(() => undefined);
      const reader = await until('the reader', async () =>
        (await session().extension.browser.pages()).find((one) => one.url().includes('reader.html#')),
      );
      await reader.waitForSelector('.passage-active');
      await reader.evaluate("chrome.storage.local.remove('recentSearches')");
      await reader.close();
      await popup.close().catch(() => undefined);
    });

    it('leads to the box by “/”, into the results by arrows, and back by Escape', async () => {
      const popup = await searchFor('bushehr');
      // The answers to the first letters come first.
      await totalThat(popup, () => true);
      await popup.keyboard.press('ArrowDown');
      const first = await textOf(popup, ':focus');
      expect(first).toContain('Bushehr');
      await popup.keyboard.press('ArrowDown');
      expect(await textOf(popup, ':focus')).not.toBe(first);
      await popup.keyboard.press('/');
      expect(await hasFocus(popup, searchBox)).toBe(true);
      expect(await popup.$eval(searchBox, (box) => (box as HTMLInputElement).value)).toBe('bushehr');
      await popup.keyboard.press('ArrowDown');
      await popup.keyboard.press('Enter');
      await popup.waitForSelector('.brief .excerpt');
      expect(await hasFocus(popup, '.brief-label')).toBe(true);
      await popup.keyboard.press('Escape');
      await until('the result', async () => (await textOf(popup, ':focus')) === first);
      await popup.keyboard.press('/');
      await popup.keyboard.press('Escape');
      await until('an empty box', async () => (await popup.$('.result')) === null);
      expect(await hasFocus(popup, searchBox)).toBe(true);
      await popup.close();
    });

    it('works the same in a tab of its own, in the dark, on a narrow screen, with text twice as large', async () => {
      const popup = await session().extension.extensionPage('popup.html?in=tab&query=bushehr');
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await popup.setViewport({ width: 360, height: 700 });
      await until('a narrow window', () => popup.evaluate('innerWidth === 360'));
      await resultsThat(popup, () => true);
      await click(popup, '.filter-bar .fold');
      await popup.waitForSelector('.filters select');
      expect(await popup.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(await faults(popup)).toEqual([]);
      await popup.evaluate("document.documentElement.style.fontSize = '200%'");
      expect(await popup.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await popup.close();
    });

    async function searchFor(query: string): Promise<Page> {
      const popup = await session().extension.extensionPage('popup.html');
      await popup.bringToFront();
      await popup.type(searchBox, query);
      return popup;
    }
  },
  { only: 'chromium' },
);

/** How many passages were found, once the answer to what was asked last has come and `isRight` is content. */
function totalThat(popup: Page, isRight: (total: number) => boolean): Promise<number> {
  return until('a count of results', async () => {
    if (await popup.$('[aria-busy="true"]')) return false;
    const [, digits = ''] = /^([\d,]+) passage/.exec(await textOf(popup, '.panel-status')) ?? [];
    const total = Number(digits.replace(',', ''));
    return digits !== '' && isRight(total) && total;
  });
}

/** Choose a date as the browser's own picker does. */
function setDate(popup: Page, selector: string, date: string): Promise<void> {
  return popup.$eval(
    selector,
    (element, value) => {
      (element as HTMLInputElement).value = value;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    date,
  );
}

function datesOf(popup: Page): Promise<string[]> {
  return popup.$$eval('.result time', (times) => times.map((time) => time.dateTime));
}

function newestFirst(dates: string[]): string[] {
  return [...dates].sort().reverse();
}

function countOf(popup: Page): Promise<number> {
  return popup.$$eval('.result', (results) => results.length);
}

async function stored(page: Page): Promise<string[]> {
  const read = "chrome.storage.local.get('recentSearches').then((all) => all.recentSearches ?? [])";
  return (await page.evaluate(read)) as string[];
}

function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => element === document.activeElement);
}
