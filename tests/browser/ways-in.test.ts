import type { Page, Target } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardElement } from '../../src/core/card-element.ts';
import { inCard } from '../../src/tools/card-probe.ts';
import { insecureHost } from '../../src/tools/page-server.ts';
import { activeText, isActiveSeen } from './support/active-mark.ts';
import { clickAt } from './support/card-clicks.ts';
import { click } from './support/click.ts';
import { noMarks, someMarks } from './support/marks.ts';
import { onOwnPage } from './support/own-page.ts';
import { popupOver, resultsThat, textOf } from './support/popup.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { until } from './support/until.ts';

inEachBrowser('ways in', (session, browserName) => {
  const press = (command: string) => session().extension.performUiAction({ command });

  describe('keys', () => {
    it('go from name to name and back, and leave focus, selection and document alone', async () => {
      const page = await markedPage(session(), '/pages/plain.html');
      await page.evaluate("document.body.insertAdjacentHTML('beforeend', '<button id=mine>Mine</button>')");
      await page.evaluate("document.getElementById('mine').focus()");
      const before = await page.evaluate('document.documentElement.outerHTML');
      await press('next-mention');
      const first = await atName(page);
      await press('next-mention');
      const second = await atName(page, first);
      await press('previous-mention');
      await until('the first name again', async () => (await activeText(page)) === first);
      expect(second).not.toBe(first);
      expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
      expect(await page.evaluate('document.activeElement.id')).toBe('mine');
      expect(await page.evaluate('getSelection().toString()')).toBe('');
      await page.keyboard.press('Escape');
      await until('no name marked', async () => (await activeText(page)) === undefined);
      await page.close();
    });

    it('bring a name that is off the screen into view, and come round at the end', async () => {
      const page = await markedPage(session(), '/pages/tall.html');
      await press('previous-mention');
      const last = await atName(page);
      await until('the last name in view', async () => isActiveSeen(page));
      await press('next-mention');
      const first = await atName(page, last);
      await until('the first name in view', async () => isActiveSeen(page));
      await press('previous-mention');
      await atName(page, first);
      await until('the last name in view again', async () => isActiveSeen(page));
      await page.close();
    });

    it('open the card where the reader is, move into it, and Escape gives the focus back', async () => {
      const page = await markedPage(session(), '/pages/plain.html');
      await page.evaluate("document.body.insertAdjacentHTML('beforeend', '<button id=mine>Mine</button>')");
      await page.evaluate("document.getElementById('mine').focus()");
      await press('next-mention');
      await press('next-mention');
      const name = await atName(page);
      await press('open-card');
      const card = await until('the card', () => session().card(page));
      expect(card).toContain(name?.split(' ').at(-1) ?? '');
      await until('the focus in the card', async () => (await focused(page)) === cardElement);
      await page.keyboard.press('Escape');
      await session().cardGone(page);
      expect(await page.evaluate('document.activeElement.id')).toBe('mine');
      // The way goes on from the name whose card was open.
      await press('next-mention');
      expect(await atName(page, name)).not.toBe(name);
      await page.close();
    });

    it('move into a card that the pointer has opened', async () => {
      const page = await markedPage(session(), '/pages/plain.html');
      const hovered = await session().hover(page, 'Bushehr');
      await press('open-card');
      await until('the focus in the card', async () => (await focused(page)) === cardElement);
      expect((await until('the card', () => session().card(page))).slice(0, 40)).toBe(hovered.slice(0, 40));
      await page.close();
    });

    it('work after the background was stopped', async () => {
      const page = await markedPage(session(), '/pages/plain.html');
      await session().extension.stopBackground();
      await press('next-mention');
      await atName(page);
      await page.close();
    });
  });

  describe('the key for a site', () => {
    // The manifest suggests no key for it: only Chromium's event can be raised without one.
    it.runIf(browserName === 'chromium')(
      'turns it off, and on again, after a restart of the background too',
      async () => {
        const page = await markedPage(session(), '/pages/plain.html');
        await press('toggle-site');
        await noMarks(page);
        await session().extension.stopBackground();
        await page.reload();
        await page.bringToFront();
        await press('toggle-site');
        await someMarks(page);
        await page.close();
      },
    );
  });

  describe('the context menu', () => {
    it('looks the selection up in the popup, also after the background was stopped, and only once', async () => {
      const page = await markedPage(session(), '/pages/plain.html');
      await session().extension.stopBackground();
      await session().extension.performUiAction({
        menuEntry: 'look-up',
        selection: ' snapback\n sanctions ',
      });
      const address = await until('the popup', async () => {
        const found = await session().extension.popupAddress();
        return found?.endsWith('/popup.html?query=snapback%20sanctions') && found;
      });
      if (browserName === 'chromium') {
        const popup = await (
          await session().extension.browser.waitForTarget((one) => one.url() === address)
        ).asPage();
        await resultsThat(popup, (found) => /snapback|sanctions/i.test(found[0] ?? ''));
      }
      await session().extension.closePopup();
      await page.close();
      const other = await markedPage(session(), '/pages/plain.html');
      expect(await defaultPopup(session())).toMatch(/\/popup\.html$/);
      await other.close();
    });
  });

  // Over a page that stays in sight, as only the toolbar's own popup does.
  it.runIf(browserName === 'chromium')(
    'shows a name’s card from the popup in place of another that is pinned and has gone on',
    async () => {
      const page = await markedPage(session(), '/pages/plain.html');
      await session().hover(page, 'Bushehr');
      await clickAt(session(), page, '[aria-label="Keep open"]');
      await clickAt(session(), page, '.chip');
      await until('the way back', () => cardHas(session(), page, '[aria-label="Back"]'));
      await session().extension.performUiAction({ menuEntry: 'look-up', selection: 'Pezeshkian' });
      const isPopup = (target: Target) => target.url().endsWith('/popup.html?query=Pezeshkian');
      const popup = await (await session().extension.browser.waitForTarget(isPopup)).asPage();
      await click(popup, '[data-result="topic"]');
      // It closes itself under the click.
      await click(popup, '.brief-actions .link').catch(() => undefined);
      await until('the other card', async () =>
        (await session().card(page))?.startsWith('Person Masoud Pezeshkian'),
      );
      expect(await cardHas(session(), page, '[aria-label="Back"]')).toBe(false);
      await page.close();
    },
  );

  describe('the address bar', () => {
    it('searches in a tab for words, and the popup has them in its box', async () => {
      const options = await session().extension.extensionPage('options.html');
      await session().extension.performUiAction({
        entered: 'pezeshkan treaty',
        disposition: 'newForegroundTab',
      });
      await until('a tab with the search', async () =>
        (await addressesSeenBy(options)).some((one) =>
          one.endsWith('/popup.html?query=pezeshkan%20treaty&in=tab'),
        ),
      );
      await options.evaluate(closeSearches);
      await options.close();
      const search = await session().extension.extensionPage('popup.html?query=pezeshkan%20treaty&in=tab');
      const results = await resultsThat(search, (found) => /treaty/i.test(found[0] ?? ''));
      expect(results.length).toBeGreaterThan(1);
      expect(await search.evaluate("document.querySelector('input').value")).toBe('pezeshkan treaty');
      await search.close();
    });

    it('opens a passage that was chosen, in the tab that the reader is in', async () => {
      const passage = await firstPassage(session());
      // It looks on from behind: a tab that came to the front now would be the one to be changed.
      const options = await session().extension.extensionPage('options.html');
      const page = await markedPage(session(), '/pages/plain.html');
      const before = (await addressesSeenBy(options)).length;
      await session().extension.performUiAction({ entered: passage, disposition: 'currentTab' });
      const after = await until('the reader', async () => {
        const all = await addressesSeenBy(options);
        return all.some((one) => one.endsWith(`/reader.html#${passage.replace('#', '/')}`)) && all;
      });
      expect(after.length).toBe(before);
      await options.close();
      await page.close();
    });
  });

  describe('a key without anything to go to', () => {
    it('opens the popup, which says why, on a page without names', async () => {
      const page = await session().open('/pages/off-topic.html');
      await page.bringToFront();
      await press('next-mention');
      await until('the popup', async () =>
        (await session().extension.popupAddress())?.endsWith('/popup.html'),
      );
      await session().extension.closePopup();
      await page.close();
    });
  });

  it('all lead in on a page that comes over plain HTTP: pointer, keys, popup', async () => {
    const page = await session().newPage();
    const server = session().url.replace('localhost', insecureHost);
    await page.goto(`${server}/pages/plain.html`, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    expect(await page.evaluate('isSecureContext')).toBe(false);
    await someMarks(page);
    expect(await session().hover(page, 'Bushehr')).toContain('Bushehr');
    await page.keyboard.press('Escape');
    await session().cardGone(page);
    await press('next-mention');
    await atName(page);
    const popup = await popupOver(session(), page);
    await until('the topics', async () => (await popup.$('.topic-row')) !== null);
    expect(await textOf(popup, '.site-switch')).toContain(insecureHost);
    await popup.close();
    await page.close();
  });
});

function cardHas(session: Session, page: Page, selector: string): Promise<boolean> {
  const find = `(root) => root.querySelector('${selector}') !== null`;
  return inCard(session.extension, page, find) as Promise<boolean>;
}

async function markedPage(session: Session, path: string): Promise<Page> {
  const page = await session.open(path);
  await page.bringToFront();
  await someMarks(page);
  return page;
}

/** The name that is marked, once there is one that is not `other`. */
function atName(page: Page, other?: string): Promise<string> {
  return until('a name marked', async () => {
    const name = await activeText(page);
    return name !== other && name;
  });
}

async function focused(page: Page): Promise<string> {
  return String(await page.evaluate('document.activeElement.localName'));
}

const api = '(globalThis.browser ?? globalThis.chrome)';

/** The addresses of all tabs, as far as the extension may see them: its own. Others are empty. */
async function addressesSeenBy(own: Page): Promise<string[]> {
  const tabs = `${api}.tabs.query({}).then((tabs) => tabs.map((tab) => tab.url ?? ''))`;
  return (await own.evaluate(tabs)) as string[];
}

const closeSearches = `${api}.tabs.query({}).then((tabs) =>
  ${api}.tabs.remove(tabs.filter((tab) => tab.url?.includes('in=tab')).map((tab) => tab.id)))`;

/** What the toolbar's button opens when nothing was looked up. */
async function defaultPopup(session: Session): Promise<string> {
  return String(await onOwnPage(session, (page) => page.evaluate(`${api}.action.getPopup({})`)));
}

async function firstPassage(session: Session): Promise<string> {
  const message = "{ name: 'search', body: { query: 'treaty', limit: 1 } }";
  const found = await onOwnPage(session, (page) => page.evaluate(`${api}.runtime.sendMessage(${message})`));
  return (found as { value: { results: { passage: string }[] } }).value.results[0]?.passage ?? '';
}
