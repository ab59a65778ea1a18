import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { dist } from '../../src/tools/project.ts';
import { click } from './support/click.ts';
import { faults } from './support/faults.ts';
import { tabTo } from './support/keys.ts';
import { noMarks, someMarks } from './support/marks.ts';
import { textOf } from './support/popup.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { storeSetting, storeStatus } from './support/store.ts';
import { until } from './support/until.ts';

let folder = '';

inEachBrowser(
  'the first time, and after an update',
  (session, browser) => {
    // Chromium names an unpacked extension after its folder, so an update has to come from the same one.
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'backgrounder-'));
      await cp(dist, folder, { recursive: true });
    });

    it('opens the welcome page after the first installation, not after a restart, a reload or an update', async () => {
      await session().extension.install(folder, { keepWelcome: true });
      await until('the welcome page', async () => (await opened(session(), 'welcome.html')) === 1);
      expect(await news(session())).toBeNull();
      await session().extension.stopBackground();
      await storeStatus(session());
      expect(await opened(session(), 'welcome.html')).toBe(1);
      // Chromium closes the extension's pages with the version that they belong to; Firefox reloads none.
      const left = browser === 'chromium' ? 0 : await opened(session(), 'welcome.html');
      await session().extension.install(folder);
      expect(await news(session())).toBeNull();
      await raiseVersion();
      await session().extension.install(folder);
      // What an update leaves for the popup is written after a page would have been opened.
      await until('news', async () => (await news(session())) !== null);
      expect(await opened(session(), 'welcome.html')).toBeLessThanOrEqual(left);
    });

    describe('the line about an update', () => {
      it.each(['pointer', 'key'])('leads to the changes by %s, and is then gone for good', async (by) => {
        const before = await opened(session(), 'changelog.html');
        const popup = await popupWithNews(session());
        if (by === 'pointer') {
          expect(await textOf(popup, '.whats-new p')).toMatch(/ is now version \d+\.\d+\.\d+\.1\./);
          await click(popup, '.whats-new .link');
        } else {
          await tabTo(popup, 'What’s new', { back: true });
          await popup.keyboard.press('Enter').catch(() => undefined);
        }
        await until('the changes', async () => (await opened(session(), 'changelog.html')) === before + 1);
        await popup.close().catch(() => undefined);
        expect(await news(session())).toBeNull();
        await setWhatsNewVersion(session(), '9.8.7');
      });

      it.each(['pointer', 'key'])('is closed by %s, without opening anything, and stays away', async (by) => {
        await setWhatsNewVersion(session(), '9.8.7');
        const before = await opened(session(), 'changelog.html');
        const popup = await popupWithNews(session());
        expect(await textOf(popup, '.whats-new p')).toContain('9.8.7');
        if (by === 'pointer') await click(popup, '.whats-new .icon-button');
        else {
          await tabTo(popup, 'Close', { back: true });
          await popup.keyboard.press('Enter');
        }
        await until('no line', async () => (await popup.$('.whats-new')) === null);
        await popup.close();
        const next = await session().extension.extensionPage('popup.html');
        // The line comes, if it does, long before the store has answered.
        await until('the footer', async () => (await textOf(next, '.popup-footer')) !== '');
        expect(await next.$('.whats-new')).toBeNull();
        expect(await opened(session(), 'changelog.html')).toBe(before);
        await next.close();
      });
    });

    describe('the welcome page works on itself', () => {
      it('by pointer', async () => {
        const page = await welcome(session());
        await session().hover(page, 'Rasht–Astara railway');
        await until('the first tick', async () => (await ticks(page)).join() === '1');
        await page.mouse.move(3, 3);
        await session().cardGone(page);
        await click(page, '.step .button-main');
        await until('the second tick', async () => (await ticks(page)).join() === '1,2');
        await session().extension.closePopup();
        await click(page, '.step [role="switch"]');
        await noMarks(page);
        await until('the third tick', async () => (await ticks(page)).join() === '1,2,3');
        await click(page, '.step [role="switch"]');
        await someMarks(page);
        await page.close();
      });

      it('by keyboard alone, and says aloud what has been done', async () => {
        const page = await welcome(session());
        const card = async () => {
          await session().extension.performUiAction({ command: 'open-card' });
          await until('the card', () => session().card(page));
          await page.keyboard.press('Escape');
          await session().cardGone(page);
        };
        await session().extension.performUiAction({ command: 'next-mention' });
        await card();
        expect(await ticks(page)).toEqual([1]);
        // Nothing had the focus: the way goes on from the name. Firefox would leave the page.
        await tabTo(page, 'Open it now');
        await page.keyboard.press('Enter');
        await until('the second tick', async () => (await ticks(page)).join() === '1,2');
        await session().extension.closePopup();
        await page.bringToFront();
        await tabTo(page, 'Underline names on this page');
        await page.keyboard.press(' ');
        await noMarks(page);
        await page.keyboard.press(' ');
        await someMarks(page);
        expect(await ticks(page)).toEqual([1, 2, 3]);
        await card();
        expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe('switch');
        const said = await page.$$eval('.step-body > .visually-hidden[role="status"]', (all) =>
          all.map((one) => one.textContent),
        );
        expect(said).toEqual(['Done', 'Done', 'Done']);
        await page.close();
      });

      it('leaves no trace of the trial in the list of sites', async () => {
        const page = await welcome(session());
        await click(page, '.step [role="switch"]');
        await noMarks(page);
        // Firefox tells the driver of no navigation to the extension's pages.
        await page.evaluate('void setTimeout(() => location.reload())');
        await someMarks(page);
        await page.close();
        expect(await stored(session(), 'sync', 'settings.sitesOff')).toBeNull();
      });

      it('leaves none where only listed sites are read, tried or not', async () => {
        await storeSetting(session(), 'siteMode', 'listed');
        const page = await session().extension.extensionPage('welcome.html');
        const leave = async () => {
          await page.evaluate('document.body.id = "left"; void setTimeout(() => location.reload())');
          await until('another document', async () => (await page.$('#left')) === null);
          await page.waitForSelector('.step [role="switch"][aria-checked="false"]');
        };
        await page.waitForSelector('.step [role="switch"][aria-checked="false"]');
        await leave();
        await page.bringToFront();
        await click(page, '.step [role="switch"]');
        await someMarks(page);
        await leave();
        await until(
          'an empty list',
          async () => (await stored(session(), 'sync', 'settings.sitesOn')) === null,
        );
        await page.close();
        await storeSetting(session(), 'siteMode', 'everywhere');
      });
    });

    it.each(['light', 'dark'])('has no fault for axe, %s', async (scheme) => {
      for (const file of ['welcome.html', 'changelog.html']) {
        const page = await session().extension.extensionPage(file);
        if (browser === 'chromium') {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        }
        await page.waitForSelector('h2');
        expect(await faults(page), file).toEqual([]);
        await page.close();
      }
    });
  },
  { install: false },
);

const api = '(globalThis.browser ?? globalThis.chrome)';

let desk: Page | undefined;

/** Run a script in a page of the extension, one that runs none of its own. An update closes it; then there is another. */
async function inExtension(session: Session, script: string): Promise<unknown> {
  const answer = await desk?.evaluate(script).catch(() => undefined);
  if (answer !== undefined) return answer;
  desk = await session.extension.extensionPage('changelog.html');
  return desk.evaluate(script);
}

/** In how many tabs a page of the extension is open. */
async function opened(session: Session, file: string): Promise<number> {
  const count = `${api}.tabs.query({}).then((tabs) => tabs.filter((tab) => tab.url?.endsWith('/${file}')).length)`;
  return Number(await inExtension(session, count));
}

function stored(session: Session, area: 'local' | 'sync', key: string): Promise<unknown> {
  return inExtension(session, `${api}.storage.${area}.get('${key}').then((all) => all['${key}'] ?? null)`);
}

function news(session: Session): Promise<unknown> {
  return stored(session, 'local', 'news.version');
}

function setWhatsNewVersion(session: Session, version: string): Promise<unknown> {
  return inExtension(session, `${api}.storage.local.set({ 'news.version': '${version}' }).then(() => null)`);
}

async function popupWithNews(session: Session): Promise<Page> {
  const popup = await session.extension.extensionPage('popup.html');
  await popup.bringToFront();
  await popup.waitForSelector('.whats-new');
  return popup;
}

/** A welcome page whose names are underlined. */
async function welcome(session: Session): Promise<Page> {
  const page = await session.extension.extensionPage('welcome.html');
  await page.bringToFront();
  await someMarks(page);
  return page;
}

/** Which steps have been done. */
function ticks(page: Page): Promise<number[]> {
  return page.$$eval('.step', (steps) =>
    steps.flatMap((step, index) => (step.classList.contains('step-done') ? index + 1 : [])),
  );
}

/** Make the extension's folder that of a later version. */
async function raiseVersion(): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
}
