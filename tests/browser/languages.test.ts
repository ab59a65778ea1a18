import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { inCard } from '../../src/tools/card-probe.ts';
import { dist } from '../../src/tools/project.ts';
import { tabInCard } from './support/card-keys.ts';
import { click } from './support/click.ts';
import { faults } from './support/faults.ts';
import { tabTo } from './support/keys.ts';
import { someMarks } from './support/marks.ts';
import { openOptions, textOf } from './support/options.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { firstArticle, storeSetting } from './support/store.ts';
import { until } from './support/until.ts';

/** Before every message of the package that these tests install: so much is enough to tell the language by. */
const sign = 'پ ';

/** The extension with messages in "Persian", without those in Japanese, and with keyboard commands. */
async function changedBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-'));
  await cp(dist, folder, { recursive: true });
  const english = JSON.parse(await readFile(join(folder, '_locales/en/messages.json'), 'utf8'));
  for (const [key, entry] of Object.entries<{ message: string }>(english)) {
    entry.message = key === 'languageTag' ? 'fa' : sign + entry.message;
  }
  await mkdir(join(folder, '_locales/fa'), { recursive: true });
  await writeFile(join(folder, '_locales/fa/messages.json'), JSON.stringify(english));
  await rm(join(folder, '_locales/ja'), { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  manifest.commands = {
    _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
    'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Next mention' },
    'previous-mention': { description: 'Previous mention' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

inEachBrowser(
  'languages and shortcuts',
  (session, name) => {
    beforeAll(async () => session().extension.install(await changedBuild()));

    it('speak in the language that is chosen, at once and in its direction', async () => {
      const options = await openOptions(session());
      await options.bringToFront();
      await tabTo(options, 'Language of cards');
      // Past English, Russian and Ukrainian.
      for (let presses = 0; presses < 4; presses += 1) await options.keyboard.press('ArrowDown');
      await until('Persian', async () => (await attribute(options, 'dir')) === 'rtl');
      expect(await attribute(options, 'lang')).toBe('fa');
      expect(await textOf(options, '#language-title')).toBe(`${sign}Language`);
      await until('Persian names', async () => /ایران|روسیه/.test(await textOf(options, '.language-sample')));
      expect(await textOf(options, '#language-effect')).not.toContain('not available');
      await until('the subject in Persian', async () => (await textOf(options, '.facts')).includes('روسیه'));
      expect(await faults(options)).toEqual([]);
      await options.close();
    });

    it('speak so in the popup and the card as well', async () => {
      const popup = await session().extension.extensionPage('popup.html');
      await popup.waitForSelector('input[type="search"]');
      expect(await attribute(popup, 'dir')).toBe('rtl');
      expect(
        await popup.$eval('input[type="search"]', (field) => field.getAttribute('placeholder')),
      ).toContain(sign);
      await popup.close();
      const page = await session().open('/pages/plain.html');
      await someMarks(page);
      const card = await session().hover(page, 'Bushehr');
      expect(card).toContain('بوشهر');
      expect(card).toContain(sign);
      await page.close();
    });

    it('change in the cards of a page that is open', async () => {
      const page = await session().open('/pages/plain.html');
      await someMarks(page);
      expect(await session().hover(page, 'Bushehr')).toContain('بوشهر');
      await storeSetting(session(), 'language', 'de');
      await page.bringToFront();
      await session().cardGone(page);
      const card = await session().hover(page, 'Bushehr');
      expect(card).toContain('Buschehr');
      expect(card).toContain('Warum ist das unterstrichen?');
      expect(card).not.toContain(sign);
      await page.close();
      await storeSetting(session(), 'language', 'fa');
    });

    // Elsewhere the driver has to leave the tab to store something, and a tab that is left has no card.
    it.runIf(name === 'chromium')('change in a card that is open, under the focus', async () => {
      const page = await session().open('/pages/plain.html');
      await someMarks(page);
      await session().extension.performUiAction({ command: 'next-mention' });
      await session().extension.performUiAction({ command: 'open-card' });
      await until('a card', () => session().card(page));
      await tabInCard(session(), page, `${sign}More actions`);
      const { browser } = session().extension;
      const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
      const worker = await target.worker();
      await worker?.evaluate("chrome.storage.sync.set({ 'settings.language': 'de' })");
      await until('German', async () =>
        (await session().card(page))?.includes('Warum ist das unterstrichen?'),
      );
      const label = "(root) => root.activeElement?.getAttribute('aria-label')";
      expect(await inCard(session().extension, page, label)).toBe('Weitere Aktionen');
      const direction = "(root) => root.activeElement?.closest('[dir]').dir";
      expect(await inCard(session().extension, page, direction)).toBe('ltr');
      await page.close();
      await storeSetting(session(), 'language', 'fa');
    });

    it('change in an article that is open, which stays where it is read', async () => {
      const reader = await openArticle(session());
      await reader.evaluate("document.querySelector('.passage:last-of-type').scrollIntoView()");
      await reader.evaluate('void (window.before = [scrollY, document.querySelector("main.reader-main")])');
      expect(await topicsBeside(reader)).toMatch(/ایران|روسیه/);
      await storeSetting(session(), 'language', 'de');
      await reader.waitForFunction("document.documentElement.lang === 'de'");
      await until('German topics', async () => /Iran|Russland/.test(await topicsBeside(reader)));
      expect(await attribute(reader, 'dir')).toBe('ltr');
      expect(await textOf(reader, '.reader-actions .button')).toBe('Zitieren');
      expect(await reader.title()).toContain(await textOf(reader, 'h1'));
      const kept = 'scrollY > 0 && document.querySelector("main.reader-main") === window.before[1]';
      expect(await reader.evaluate(kept)).toBe(true);
      await reader.bringToFront();
      await reader.evaluate("document.querySelector('.mention').focus()");
      // A key that is pressed before the card's code is there is pressed again.
      const card = await until('a card', async () => {
        await reader.keyboard.press('Enter');
        return session().card(reader);
      });
      expect(card).toContain('Warum ist das unterstrichen?');
      await reader.close();
      await storeSetting(session(), 'language', 'fa');
    });

    it('change in a popup that stays open, which keeps what was typed', async () => {
      const popup = await session().extension.extensionPage('popup.html?in=tab');
      await popup.type('input[type="search"]', 'Bushehr');
      await until('results', async () => (await textOf(popup, '.panel')).includes('بوشهر'));
      await storeSetting(session(), 'language', 'de');
      // The words of the interface change at once, names with the results that are asked for then.
      await until('German results alone', async () => {
        const text = await textOf(popup, '.panel');
        return text.includes('Buschehr') && !text.includes('بوشهر');
      });
      expect(await popup.$eval('input[type="search"]', (field) => (field as HTMLInputElement).value)).toBe(
        'Bushehr',
      );
      expect(await attribute(popup, 'dir')).toBe('ltr');
      await popup.close();
      await storeSetting(session(), 'language', 'fa');
    });

    it('keep what was typed in its own order, between words that run the other way', async () => {
      await storeSetting(session(), 'language', 'fa');
      const popup = await session().extension.extensionPage('popup.html?in=tab');
      await popup.type('input[type="search"]', 'who is qqqqzzzz?');
      await popup.waitForFunction("document.querySelector('.panel-nothing')?.textContent.includes('z?')");
      expect(await popup.evaluate(isQuestionMarkLast)).toBe(true);
      // So does the box: at its right end is the question's.
      const end = "document.querySelector('.search-field .icon').getBoundingClientRect().left - 6";
      const y = "document.querySelector('input').getBoundingClientRect().top + 18";
      await popup.mouse.click(Number(await popup.evaluate(end)), Number(await popup.evaluate(y)));
      expect(await popup.evaluate("document.querySelector('input').selectionStart")).toBe(
        'who is qqqqzzzz?'.length,
      );
      await popup.close();
    });

    it('name topics in a language that the interface does not have', async () => {
      await storeSetting(session(), 'language', 'ja');
      const page = await session().open('/pages/plain.html');
      await someMarks(page);
      const card = await session().hover(page, 'Bushehr');
      expect(card).toMatch(/[ァ-ヶ]/);
      // The words are the browser's.
      expect(card).toContain('Why was this underlined?');
      expect(card).not.toContain(sign);
      await page.close();
      await storeSetting(session(), 'language', 'auto');
    });

    it('list the keyboard commands as the browser has them, and lead to where they are changed', async () => {
      const options = await openOptions(session());
      await options.waitForSelector('#shortcuts .keys kbd');
      const listed = await options.$$eval('#shortcuts .keys:first-of-type > div', (lines) =>
        lines.map((line) => [...line.children].map((part) => part.textContent?.trim())),
      );
      expect(listed.map(([does]) => does).sort()).toEqual(
        [
          'Go to the next underlined name',
          'Go to the previous underlined name',
          'Open Backgrounder’s popup',
        ].sort(),
      );
      const keys = new Map(listed.map(([does = '', key = '']) => [does, key]));
      expect(keys.get('Go to the next underlined name')).toMatch(/J$/);
      expect(keys.get('Go to the previous underlined name')).toBe('not set');
      await options.bringToFront();
      await tabTo(options, 'Change these shortcuts');
      const before = (await session().extension.browser.pages()).length;
      await options.keyboard.press('Enter');
      // Firefox tells nobody the address of its own pages, only that there is one more.
      await until(
        'the browser’s page',
        async () => (await session().extension.browser.pages()).length > before,
      );
      if (name === 'chromium') {
        const opened = await session().extension.browser.waitForTarget((target) =>
          target.url().startsWith('chrome://extensions'),
        );
        expect(opened.url()).toBe('chrome://extensions/shortcuts');
        await options.bringToFront();
        await click(options, '#shortcuts .button');
        await until(
          'the browser’s page once more',
          async () => (await session().extension.browser.pages()).length > before + 1,
        );
      }
      await options.close();
    });
  },
  { install: false },
);

async function openArticle(session: Session): Promise<Page> {
  const reader = await session.extension.extensionPage(`reader.html#${await firstArticle(session)}`);
  await reader.waitForSelector('.topic-notes');
  await reader.waitForSelector('.mention');
  return reader;
}

function topicsBeside(reader: Page): Promise<string> {
  return textOf(reader, '.topic-notes');
}

async function attribute(page: Page, name: 'lang' | 'dir'): Promise<string | null> {
  return page.$eval('html', (html, asked) => html.getAttribute(asked), name);
}

/** Does the mark stand to the right of the letter before it, as in any English question? */
const isQuestionMarkLast = `(() => {
  const walker = document.createTreeWalker(document.querySelector('.panel-status'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf('z?');
    if (at < 0) continue;
    const [letter, mark] = [at, at + 1].map((start) => {
      const range = document.createRange();
      range.setStart(walker.currentNode, start);
      range.setEnd(walker.currentNode, start + 1);
      return range.getBoundingClientRect();
    });
    return mark.left >= letter.right - 1;
  }
})()`;
