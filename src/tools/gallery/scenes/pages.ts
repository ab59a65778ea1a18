import type { Page } from 'puppeteer-core';
import { withOwnPage } from '../../capture/own-pages.ts';
import { marked, painted, type Scene, type Studio, windowOf } from '../studio.ts';

/** The settings: from the top, the open tree, the store, and all of them. */
export const options: Scene = (studio, width, take) =>
  opened(studio, { width, file: 'options.html', ready: '.category' }, async (page) => {
    await page.waitForSelector('.facts');
    await painted(page);
    await take('options', page);
    await take('options-all', page, { whole: true });
    await page.evaluate("document.querySelector('#store').scrollIntoView({ behavior: 'instant' })");
    await painted(page);
    await take('options-store', page);
    await page.evaluate("document.querySelectorAll('.category-head button')[1].click()");
    await page.waitForSelector('.topic');
    await page.evaluate("document.querySelector('.category').scrollIntoView({ behavior: 'instant' })");
    await painted(page);
    await take('options-topics', page);
  });

/** An article with parts, marks and events, and the dialog with its citations. */
export const reader: Scene = (studio, width, take) =>
  opened(studio, { width, file: `reader.html#${article}`, ready: '.mention' }, async (page) => {
    await take('reader', page);
    await take('reader-all', page, { whole: true });
    await page.click('.reader-actions .button');
    await page.waitForSelector('dialog[open]');
    await painted(page);
    await take('reader-cite', page);
  });

/** The same where an excerpt leads to: at its passage. */
export const passage: Scene = (studio, width, take) =>
  opened(
    studio,
    { width, file: `reader.html#${article}/denial-and-documents`, ready: '.mention' },
    async (page) => {
      // The window was another when the reader went there.
      await page.evaluate(
        "document.querySelector('.passage-active').scrollIntoView({ block: 'center', behavior: 'instant' })",
      );
      await painted(page);
      await take('reader-passage', page);
    },
  );

const article = 'alabuga-from-import-to-russian-production';

/** What opens after installation. */
export const welcome: Scene = (studio, width, take) =>
  opened(studio, { width, file: 'welcome.html', ready: '.step' }, async (page) => {
    await marked(page);
    await painted(page);
    await take('welcome', page, { whole: true });
  });

/** What an update changed. */
export const changes: Scene = (studio, width, take) =>
  opened(studio, { width, file: 'changelog.html', ready: 'h1' }, async (page) => {
    await take('changelog', page, { whole: true });
  });

function opened(
  studio: Studio,
  { width, file, ready }: { width: number; file: string; ready: string },
  use: (page: Page) => Promise<void>,
): Promise<void> {
  return withOwnPage(studio.extension, { file, ready, scheme: studio.scheme }, async (page) => {
    await page.setViewport(windowOf(width));
    await painted(page);
    await use(page);
  });
}
