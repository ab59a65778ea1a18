import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { cardElement } from '../../src/core/card-element.ts';
import { inCard } from '../../src/tools/card-probe.ts';
import { launch } from '../../src/tools/launch.ts';
import { dist } from '../../src/tools/project.ts';
import { clickAt, clickInCard, clickInMenu } from './support/card-clicks.ts';
import { openFromPopup, tabInCard } from './support/card-keys.ts';
import { tabTo } from './support/keys.ts';
import { noMarks, someMarks } from './support/marks.ts';
import { clickAt as clickInPopup, popupOver, textOf } from './support/popup.ts';
import { inEachBrowser, Session } from './support/session.ts';
import { storeSetting } from './support/store.ts';
import { until } from './support/until.ts';

const plain = '/pages/plain.html';
const offButton = '[aria-label="Turn off on this site"]';
let folder = '';

inEachBrowser(
  'off here, and on again',
  (session, browser) => {
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'backgrounder-'));
      await cp(dist, folder, { recursive: true });
      await session().extension.install(folder);
    });

    describe('in the card', () => {
      it('takes one click, says so there, and one click takes it back', async () => {
        const page = await marked(session());
        await session().hover(page, 'Bushehr');
        await clickAt(session(), page, offButton);
        await noMarks(page);
        await until('the notice', async () => (await session().card(page))?.includes('is off on this site'));
        await clickInCard(session(), page, 'Undo');
        await someMarks(page);
        await session().cardGone(page);
        // The next card is that of the new session, in the one element that there ever is.
        await session().hover(page, 'IAEA');
        expect(await page.evaluate(`document.querySelectorAll('${cardElement}').length`)).toBe(1);
        await page.close();
      });

      it('takes a key, and the next one takes it back', async () => {
        const page = await marked(session());
        await openFromPopup(session(), page, 'Bushehr');
        await tabInCard(session(), page, 'Turn off on this site');
        await page.keyboard.press('Enter');
        await noMarks(page);
        const focused = "(root) => root.activeElement?.textContent ?? ''";
        await until('Undo', async () => (await inCard(session().extension, page, focused)) === 'Undo');
        await page.keyboard.press('Enter');
        await someMarks(page);
        await session().cardGone(page);
        expect(await page.evaluate('document.activeElement.localName')).toBe('body');
        await page.close();
      });
    });

    it('takes one click or key in the popup, and one more takes it back, in every tab of the site', async () => {
      const [page, other] = [await marked(session()), await marked(session())];
      const popup = await popupOver(session(), page);
      // It is another tab's popup before it has been reloaded.
      await until('the topics', async () => (await popup.$('.topic-row')) !== null);
      await until('two numbers', async () => (await badges(popup)).length === 2);
      await popup.bringToFront();
      const click = () => clickInPopup(popup, '.site-switch [role="switch"]');
      const press = async () => {
        await tabTo(popup, 'Underline on localhost');
        await popup.keyboard.press(' ');
      };
      for (const turn of [click, press]) {
        await turn();
        await noMarks(page);
        await noMarks(other);
        await until('no number', async () => (await badges(popup)).length === 0);
        expect(await textOf(popup, '.notice h2')).toBe('Off on this site');
        expect(await textOf(popup, '.switch-state')).toBe('off');
        await turn();
        await someMarks(page);
        expect(await textOf(popup, '.switch-state')).toBe('on');
        await someMarks(other);
        await until('both numbers', async () => (await badges(popup)).length === 2);
      }
      for (const one of [popup, page, other]) await one.close();
    });

    it('names in the popup what goes on and off, and moved back leaves the list as it was', async () => {
      await storeSetting(session(), 'siteMode', 'listed');
      await storeSetting(session(), 'sitesOn', ['localhost']);
      const page = await marked(session(), 'news.localhost');
      const popup = await popupOver(session(), page);
      for (const name of ['localhost', 'news.localhost', 'localhost']) {
        await until(`the switch of ${name}`, async () => (await textOf(popup, '.site-name')) === name);
        await clickInPopup(popup, '.site-switch [role="switch"]');
      }
      await noMarks(page);
      await storeSetting(session(), 'siteMode', 'everywhere');
      await storeSetting(session(), 'sitesOn', []);
      for (const one of [popup, page]) await one.close();
    });

    it('closes the card when the pointer leaves, opens none on a page that is off, and survives an update', async () => {
      const page = await marked(session());
      await session().hover(page, 'Bushehr');
      await clickInMenu(session(), page, 'Turn off on this site');
      await noMarks(page);
      await until('the notice', async () => (await session().card(page))?.includes('is off on this site'));
      await page.mouse.move(900, 700, { steps: 5 });
      await session().cardGone(page);
      expect(await page.evaluate(`document.querySelectorAll('${cardElement}').length`)).toBe(0);
      const file = join(folder, 'manifest.json');
      const manifest = JSON.parse(await readFile(file, 'utf8'));
      await writeFile(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
      await session().extension.install(folder);
      await page.reload();
      await turnedOnFromPopup(session(), page);
      await page.close();
    });

    // Firefox forgets an extension that is loaded for trying when it is closed.
    it.runIf(browser === 'chromium')('survives a restart of the browser', async () => {
      const profile = await mkdtemp(join(tmpdir(), 'backgrounder-'));
      const started = async () => {
        const extension = await launch('chromium', { profile });
        await extension.install(folder);
        return new Session(extension);
      };
      const first = await started();
      const page = await marked(first);
      await first.hover(page, 'Bushehr');
      await clickAt(first, page, offButton);
      await noMarks(page);
      await first.extension.close();
      const second = await started();
      await turnedOnFromPopup(second, await second.open(plain));
      await second.extension.close();
    });
  },
  { install: false },
);

async function marked(session: Session, host?: string): Promise<Page> {
  const page = await session.open(plain, host);
  await page.bringToFront();
  await someMarks(page);
  return page;
}

/** The popup says that the page is off, and brings it back by one click. */
async function turnedOnFromPopup(session: Session, page: Page): Promise<void> {
  const popup = await popupOver(session, page);
  await until('the notice', async () => (await textOf(popup, '.notice h2')) === 'Off on this site');
  await noMarks(page);
  await clickInPopup(popup, '.notice .button');
  await someMarks(page);
  await popup.close();
}

/** The numbers on the toolbar button, of all tabs that show one. */
async function badges(popup: Page): Promise<string[]> {
  const texts = `(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const tabs = await api.tabs.query({});
    return Promise.all(tabs.map(({ id }) => api.action.getBadgeText({ tabId: id })));
  })()`;
  return ((await popup.evaluate(texts)) as string[]).filter(Boolean);
}
