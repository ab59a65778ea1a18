import { expect, it } from 'vitest';
import { cardElement } from '../../src/core/card-element.ts';
import { interfaceLanguages } from '../../src/core/languages.ts';
import { click } from './support/click.ts';
import { faults } from './support/faults.ts';
import { someMarks } from './support/marks.ts';
import { popupOver } from './support/popup.ts';
import { inEachBrowser } from './support/session.ts';
import { firstArticle } from './support/store.ts';
import { until } from './support/until.ts';

inEachBrowser('accessibility', (session) => {
  it('has no fault in the popup: topics of a page', async () => {
    const page = await session().open('/demo/article.html');
    await someMarks(page);
    const popup = await popupOver(session(), page);
    await popup.waitForSelector('.topic-row');
    await popup.bringToFront();
    expect(await faults(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('has no fault in the popup: results, and a topic’s brief', async () => {
    const popup = await session().extension.extensionPage('popup.html');
    await popup.type('input[type="search"]', 'bushehr');
    await popup.waitForSelector('[aria-busy="false"] [data-result="topic"]');
    expect(await faults(popup)).toEqual([]);
    await click(popup, '[data-result="topic"]');
    await popup.waitForSelector('.brief .excerpt');
    expect(await faults(popup)).toEqual([]);
    await popup.close();
  });

  it('has no fault in the options', async () => {
    const options = await session().extension.extensionPage('options.html');
    await options.waitForSelector('.category');
    expect(await faults(options)).toEqual([]);
    await options.type('#topics input[type="search"]', 'treaty');
    await options.waitForSelector('.topic');
    expect(await faults(options)).toEqual([]);
    await options.close();
  });

  it.each(['light', 'dark'])('has no fault in the options with all of it open, %s', async (scheme) => {
    const options = await session().extension.extensionPage('options.html');
    if (session().extension.name === 'chromium') {
      await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    }
    await options.setViewport({ width: 360, height: 800 });
    await until('a narrow window', () => options.evaluate('innerWidth === 360'));
    await options.waitForSelector('.category');
    await options.waitForSelector('.rebuild .button');
    await options.evaluate(
      "for (const fold of document.querySelectorAll('.category .icon-button')) fold.click()",
    );
    await click(options, '.rebuild .button');
    await options.waitForSelector('.rebuild .confirm');
    expect(await options.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await faults(options)).toEqual([]);
    await options.close();
  });

  it('keeps the options within a narrow window in every language, however long its words', async () => {
    const options = await session().extension.extensionPage('options.html');
    await options.setViewport({ width: 360, height: 800 });
    await until('a narrow window', () => options.evaluate('innerWidth === 360'));
    await options.waitForSelector('.category');
    const wide: string[] = [];
    for (const language of [...interfaceLanguages, 'auto']) {
      await options.evaluate(
        `(globalThis.browser ?? chrome).storage.sync.set({ 'settings.language': '${language}' })`,
      );
      await until(`words in ${language}`, () =>
        options.evaluate(`document.documentElement.lang.startsWith('${language.replace('auto', 'en')}')`),
      );
      const width = Number(await options.evaluate('document.documentElement.scrollWidth'));
      if (width > 360) wide.push(`${language}: ${width} px`);
    }
    expect(wide).toEqual([]);
    await options.close();
  });

  it('has no fault in the reader', async () => {
    const article = await firstArticle(session());
    const reader = await session().extension.extensionPage(`reader.html#${article}`);
    await reader.waitForSelector('.reader-main h1');
    await reader.waitForSelector('.mention');
    expect(await faults(reader)).toEqual([]);
    await click(reader, '.reader-actions button');
    await reader.waitForSelector('dialog[open]');
    expect(await faults(reader)).toEqual([]);
    await reader.close();
  });

  it.each(['light', 'dark'])('has no fault in the card, %s', async (scheme) => {
    const page = await session().open('/demo/article.html');
    // In Firefox the scheme is a preference of the whole browser: there the second run repeats the first.
    if (session().extension.name === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    }
    await someMarks(page);
    await session().hover(page, 'Bushehr');
    // axe passes over a closed root in silence, so it is given the root; and it cannot judge contrast outside the body.
    const opened = `(root) => { Object.defineProperty(root.host, 'shadowRoot', { get: () => root }); return true; }`;
    const find = `document.querySelector('${cardElement}')`;
    expect(await session().extension.inShadowRoot(page, find, opened, 'page')).toBe(true);
    await page.evaluate(`document.body.moveBefore(${find}, null)`);
    await until('the card', () => session().card(page));
    expect(await faults(page, cardElement)).toEqual([]);
    await page.close();
  });
});
