import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { activeText, isActiveSeen } from './support/active-mark.ts';
import { click } from './support/click.ts';
import { faults } from './support/faults.ts';
import { tabTo } from './support/keys.ts';
import { noMarks, someMarks } from './support/marks.ts';
import { popupOver, textOf } from './support/popup.ts';
import { inEachBrowser } from './support/session.ts';
import { storeSetting } from './support/store.ts';
import { until } from './support/until.ts';

const siteSwitch = '.site-switch [role="switch"]';

inEachBrowser(
  'the popup over a page',
  (session) => {
    const opened: Page[] = [];
    afterEach(async () => {
      // One that opened the reader has closed itself.
      for (const page of opened.splice(0)) await page.close().catch(() => undefined);
    });

    it('groups the topics of the page by kind, the most mentioned kind first', async () => {
      const { popup } = await overArticle();
      const groups = await popup.$$eval('.topic-group', (all) =>
        all.map((group) => [
          group.querySelector('h2')?.textContent ?? '',
          [...group.querySelectorAll('.row-label')].map((label) => label.textContent ?? ''),
        ]),
      );
      const titles = groups.map(([title]) => title);
      expect(titles[0]).toBe('Countries');
      expect(new Set(titles).size).toBe(titles.length);
      expect(groups.find(([title]) => title === 'People')?.[1]).toContain('Vladimir Putin');
      expect(groups.find(([title]) => title === 'Agreements')?.[1]).toContain('JCPOA (2015 nuclear deal)');
      expect(await faults(popup)).toEqual([]);
    });

    it('lists names in text that has no box of its own, but none that is hidden', async () => {
      const { popup } = await overPage('/pages/boxless.html');
      const labels = await rowNames(popup);
      expect(labels).toEqual(expect.arrayContaining(['Sergey Lavrov', 'Tehran', 'Fordow']));
      expect(labels).not.toContain('Dmitry Peskov');
    });

    it('goes from tab to tab by arrow keys, and each shows its own', async () => {
      const { popup } = await overArticle();
      await tabTo(popup, 'topics');
      for (const [key, name] of [
        ['ArrowRight', 'Briefing'],
        ['ArrowRight', 'topics'],
        ['End', 'Briefing'],
        ['Home', 'topics'],
        ['ArrowLeft', 'Briefing'],
      ] as const) {
        await popup.keyboard.press(key);
        expect(await textOf(popup, ':focus')).toContain(name);
        expect(await textOf(popup, '[aria-selected="true"]')).toContain(name);
        expect(
          await popup.$$eval(
            '[role="tab"]',
            (tabs) => tabs.filter((tab) => tab.getAttribute('tabindex') === '0').length,
          ),
        ).toBe(1);
      }
      const panel = await popup.$eval('[role="tabpanel"]', (element) =>
        element.getAttribute('aria-labelledby'),
      );
      expect(panel).toBe('tab-briefing');
    });

    it('briefs on the page: five dated, sourced excerpts, a timeline, and the reader by key', async () => {
      const { popup } = await overArticle();
      await click(popup, '#tab-briefing');
      await popup.waitForSelector('.page-briefing .timeline');
      const excerpts = await popup.$$eval('.page-briefing .excerpt', (all) =>
        all.map((excerpt) => ({
          text: excerpt.querySelector('.excerpt-text')?.textContent ?? '',
          date: excerpt.querySelector('time')?.dateTime ?? '',
          sources: excerpt.querySelector('.sources')?.textContent ?? '',
        })),
      );
      expect(excerpts).toHaveLength(5);
      expect(new Set(excerpts.map(({ text }) => text)).size).toBe(5);
      for (const { date, sources } of excerpts) {
        expect(date).toMatch(/^\d{4}/);
        expect(sources).toMatch(/\d+ source/);
      }
      const dates = await popup.$$eval('.timeline time', (all) => all.map((time) => time.dateTime));
      expect(dates.length).toBeGreaterThanOrEqual(4);
      expect(dates).toEqual([...dates].sort());
      expect(await textOf(popup, '.timeline-page')).toContain('This page was published');
      // Two articles tell of one meeting; the fuller account is enough.
      expect((await textOf(popup, '.timeline')).match(/meet in Turkmenistan/g)).toHaveLength(1);
      expect(await faults(popup)).toEqual([]);
      const title = await textOf(popup, '.page-briefing .excerpt-article');
      await tabTo(popup, title);
      await popup.keyboard.press('Enter').catch(() => undefined);
      const reader = await until('the reader', async () =>
        (await session().extension.browser.pages()).find((one) => one.url().includes('reader.html#')),
      );
      opened.push(reader);
      await reader.waitForSelector('.reader-main h1');
      expect(await textOf(reader, '.reader-main h1')).toBe(title);
    });

    it('jumps from mention to mention, saying which, by key', async () => {
      const { popup, page } = await overArticle();
      await page.setViewport({ width: 800, height: 200 });
      const jump = '.topic-row .jump';
      await tabTo(popup, await textOf(popup, `${jump} .visually-hidden`));
      expect(await textOf(popup, jump)).toMatch(/Russia.*5$/);
      for (const label of ['1/5', '2/5', '3/5', '4/5', '5/5', '1/5']) {
        await popup.keyboard.press('Enter');
        await until(label, async () => (await textOf(popup, jump)).endsWith(label));
        await until(`mention ${label} on screen`, () => isActiveSeen(page));
        expect(await activeText(page)).toMatch(/Russia/);
      }
    });

    it('mutes a topic, offers Undo under the focus, and brings it back', async () => {
      const { popup } = await overArticle();
      await tabTo(popup, 'Sergey Lavrov');
      await popup.keyboard.press('Enter');
      await popup.waitForSelector('.brief .excerpt');
      await tabTo(popup, 'Mute this topic');
      await popup.keyboard.press('Enter');
      await until('Undo', async () => (await textOf(popup, ':focus')) === 'Undo');
      expect(await textOf(popup, '.toast')).toContain('“Sergey Lavrov” is muted everywhere.');
      await until('a list without it', async () => !(await rowNames(popup)).includes('Sergey Lavrov'));
      expect(await faults(popup)).toEqual([]);
      await popup.keyboard.press('Enter');
      await until('the topic', async () => (await rowNames(popup)).includes('Sergey Lavrov'));
      await until('the focus on it', async () => (await textOf(popup, ':focus')) === 'Sergey Lavrov');
    });

    it('closes the word on a mute, by key and by pointer, and keeps the focus and what was muted', async () => {
      const { popup } = await overArticle();
      const close = '.toast .icon-button';
      const muteFirst = async (person: string) => {
        await tabTo(popup, person);
        await popup.keyboard.press('Enter');
        await popup.waitForSelector('.brief .excerpt');
        await click(popup, '.brief-actions .link:last-child');
        await until('Undo', async () => (await textOf(popup, ':focus')) === 'Undo');
      };
      await muteFirst('Sergey Lavrov');
      await popup.keyboard.press('Tab');
      await popup.keyboard.press('Enter');
      await until('no notice', async () => (await popup.$(close)) === null);
      expect(await popup.evaluate('document.activeElement !== document.body')).toBe(true);
      await muteFirst('Masoud Pezeshkian');
      await click(popup, close);
      await until('no notice', async () => (await popup.$(close)) === null);
      const names = await rowNames(popup);
      expect(names).not.toContain('Sergey Lavrov');
      expect(names).not.toContain('Masoud Pezeshkian');
      await storeSetting(session(), 'mutedTopics', []);
    });

    it('does by pointer what keys do: jumps, shows, mutes and takes it back, is quiet, is off everywhere', async () => {
      const { popup, page } = await overArticle();
      await page.setViewport({ width: 800, height: 200 });
      const person = '.topic-group:nth-of-type(2) .topic-row';
      const name = await textOf(popup, `${person} .row-label`);
      await click(popup, `${person} .jump`);
      await until('the name on screen', () => isActiveSeen(page));
      expect(Number(await page.evaluate('scrollY'))).toBeGreaterThan(0);
      await click(popup, `${person} .row-main`);
      await popup.waitForSelector('.brief .excerpt');
      await click(popup, '.brief-actions .link:last-child');
      await until('a list without it', async () => !(await rowNames(popup)).includes(name));
      await click(popup, '.toast .link');
      await until('the topic', async () => (await rowNames(popup)).includes(name));
      await click(popup, '.site-switch .link');
      await until('quiet', async () => (await textOf(popup, '.notice h2')).startsWith('Quiet until'));
      await click(popup, '.notice .button');
      await until('the topics', async () => (await rowNames(popup)).length > 0);
      await click(popup, '.popup-header [role="switch"]');
      await noMarks(page);
      expect(await textOf(popup, '.notice h2')).toBe('Backgrounder is off');
      // And on again by key.
      await tabTo(popup, 'Everywhere', { back: true });
      await popup.keyboard.press(' ');
      await someMarks(page);
      await click(popup, `${person} .row-main`);
      await popup.waitForSelector('.brief .excerpt');
      // It closes itself under the click.
      await popup.click('.brief-actions .link').catch(() => undefined);
      await page.bringToFront();
      expect(await until('the card', () => session().card(page))).toContain(name);
    });

    it('turns a site off and on again in one click each, and takes the number off the button', async () => {
      const { popup, page } = await overArticle();
      await until('a number', async () => (await badge(popup)) !== '');
      await click(popup, siteSwitch);
      await popup.waitForFunction("document.body.innerText.includes('Off on this site')", { polling: 50 });
      await until('no number', async () => (await badge(popup)) === '');
      await until('no marks', async () => (await page.evaluate('CSS.highlights.size')) === 0);
      expect(await faults(popup)).toEqual([]);
      // The button goes with its notice; the switch beside it takes the focus.
      await click(popup, '.notice .button');
      await until('the topics', async () => (await rowNames(popup)).length > 0);
      expect(await popup.$eval(siteSwitch, (element) => element === document.activeElement)).toBe(true);
      await someMarks(page);
      await until('the number', async () => (await badge(popup)) !== '');
    });

    it('is quiet for an hour, or until the reader wants it back, by key', async () => {
      const { popup, page } = await overArticle();
      await tabTo(popup, 'Quiet for an hour');
      await popup.keyboard.press('Enter');
      await until('quiet', async () => (await textOf(popup, '.notice h2')).startsWith('Quiet until'));
      await until('no number', async () => (await badge(popup)) === '');
      expect(await textOf(popup, ':focus')).toContain('localhost');
      expect(await faults(popup)).toEqual([]);
      await tabTo(popup, 'Resume now');
      await popup.keyboard.press('Enter');
      await until('the topics', async () => (await rowNames(popup)).length > 0);
      await someMarks(page);
    });

    it('says so where all topics of the page are muted', async () => {
      const { popup } = await overArticle();
      const kinds = await popup.$$eval('.topic-group', (groups) => groups.length);
      expect(kinds).toBeGreaterThan(4);
      const reply = (await popup.evaluate("chrome.runtime.sendMessage({ name: 'topics', body: {} })")) as {
        value: { kinds: Record<string, string> };
      };
      await storeSetting(session(), 'mutedKinds', Object.keys(reply.value.kinds));
      await until(
        'the notice',
        async () => (await textOf(popup, '.notice h2')) === 'All topics here are muted',
      );
      expect(await faults(popup)).toEqual([]);
      await storeSetting(session(), 'mutedKinds', []);
      await until('the topics', async () => (await rowNames(popup)).length > 0);
    });

    it('says so where a page is about something else, and where no extension may look', async () => {
      const offTopic = await session().open('/pages/off-topic.html');
      const popup = await popupOver(session(), offTopic);
      opened.push(offTopic, popup);
      await until('the notice', async () => /^Nothing here about/.test(await textOf(popup, '.notice h2')));
      expect(await faults(popup)).toEqual([]);
      const ownPage = await session().extension.extensionPage('options.html');
      const over = await popupOver(session(), ownPage);
      opened.push(ownPage, over);
      await until('the notice', async () =>
        /cannot look at this page/.test(await textOf(over, '.notice h2')),
      );
      expect(await faults(over)).toEqual([]);
    });

    async function overPage(path: string) {
      const page = await session().open(path);
      await someMarks(page);
      const popup = await popupOver(session(), page);
      await until('the names', async () => (await rowNames(popup)).length > 0);
      await popup.bringToFront();
      opened.push(page, popup);
      return { page, popup };
    }

    function overArticle() {
      return overPage('/demo/article.html');
    }
  },
  { only: 'chromium' },
);

/** Names of the topics listed; none while some are still on their way. */
async function rowNames(popup: Page): Promise<string[]> {
  return popup.$$eval('.topic-row .row-label', (labels) => labels.map((label) => label.textContent ?? ''));
}

/** The number on the toolbar button of the only web page. */
function badge(popup: Page): Promise<string> {
  return popup.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({});
    const texts = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
    return texts.join('');
  })()`) as Promise<string>;
}
