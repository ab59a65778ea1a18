import type { Page } from 'puppeteer-core';
import { forgetSettings, openOver, withOwnPage } from '../../capture/own-pages.ts';
import { painted, type Scene, type Studio, withDemoPage, words } from '../studio.ts';

/** The popup over an article: its topics, one of them, what to read. */
export const popup: Scene = (studio, width, take) =>
  overPage(studio, { width, file: words[studio.direction].page, ready: '.row-label' }, async (page) => {
    const whole = width !== toolbar;
    await take('popup-topics', page, { whole });
    await page.click('.topic-row .row-main');
    await page.waitForSelector('.brief .excerpt');
    await painted(page);
    await take('popup-topic', page, { whole });
    await page.click('.brief-back');
    await page.waitForSelector('#tab-briefing');
    await page.click('#tab-briefing');
    await page.waitForSelector('.page-briefing .timeline');
    await painted(page);
    await take('popup-briefing', page, { whole });
  });

/** The search: with results, with its filters, with nothing found. */
export const search: Scene = (studio, width, take) =>
  overPage(studio, { width, file: words[studio.direction].page, ready: '.row-label' }, async (page) => {
    const field = 'input[type="search"]';
    await page.type(field, words[studio.direction].query);
    // The answers to the first letters come first.
    await page.waitForFunction(
      "[...document.querySelectorAll('.result mark')].some((mark) => /^treaty$/i.test(mark.textContent))",
    );
    await painted(page);
    await take('popup-search', page, { whole: width !== toolbar });
    await page.click('.filter-line .fold');
    await page.waitForSelector('.filters select');
    await painted(page);
    await take('popup-filters', page);
    await page.type(field, ' qqqqqqqq zzzzzzzz');
    await page.click(field, { count: 3 });
    await page.keyboard.press('Backspace');
    await page.type(field, 'qqqqqqqqzzzz');
    await page.waitForFunction("!document.querySelector('.result') && document.querySelector('.panel-note')");
    await painted(page);
    await take('popup-nothing', page);
  });

/** The popup where there is nothing to list: the page is about something else, its site is off. */
export const offTopic: Scene = (studio, width, take) =>
  overPage(studio, { width, file: 'off-topic.html', ready: '.site-switch ~ .notice' }, async (page) => {
    await take('popup-off-topic', page);
    try {
      await page.click('.site-switch [role="switch"]');
      await page.waitForSelector('.notice .button-main');
      await painted(page);
      await take('popup-site-off', page);
    } finally {
      await forgetSettings(studio.extension, ['sitesOff']);
    }
  });

/** The width that the toolbar gives it. */
const toolbar = 392;

function overPage(
  studio: Studio,
  { width, file, ready }: { width: number; file: string; ready: string },
  use: (popup: Page) => Promise<void>,
): Promise<void> {
  return withDemoPage(studio, { file, width: 1000 }, async (article) => {
    // Above the toolbar's width it is a tab.
    const own = { file: width > toolbar ? 'popup.html?in=tab' : 'popup.html', ready: 'main' };
    await withOwnPage(studio.extension, { ...own, scheme: studio.scheme }, async (page) => {
      await page.setViewport({ width, height: width > toolbar ? 900 : 600 });
      await openOver(article, page, ready);
      await painted(page);
      await use(page);
    });
  });
}
