import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { click } from './support/click.ts';
import { onOwnPage } from './support/own-page.ts';
import { resultsThat, textOf } from './support/popup.ts';
import { inEachBrowser } from './support/session.ts';
import { pause, until } from './support/until.ts';

const searchBox = 'input[type="search"]';

inEachBrowser('typing in the popup', (session, browserName) => {
  it('leaves the keys of an input method to it while it composes', async () => {
    const popup = await searchFor('bushehr');
    await resultsThat(popup, (results) => /Bushehr/.test(results[0] ?? ''));
    for (const key of ['ArrowDown', 'Enter', 'Escape']) {
      const isLeft = await popup.evaluate(`(() => {
        const init = { key: '${key}', isComposing: true, bubbles: true, cancelable: true };
        return document.querySelector('${searchBox}').dispatchEvent(new KeyboardEvent('keydown', init));
      })()`);
      expect([key, isLeft]).toEqual([key, true]);
    }
    await pause(300);
    expect(await popup.evaluate(`document.activeElement.matches('${searchBox}')`)).toBe(true);
    expect(await popup.evaluate(`document.querySelector('${searchBox}').value`)).toBe('bushehr');
    expect(await readers()).toHaveLength(0);
    await popup.close();
  });

  it('opens an article once, though Enter is pressed twice before the answer comes', async () => {
    const popup = await searchFor('bushehr');
    await resultsThat(popup, (results) => /Bushehr/.test(results[0] ?? ''));
    await popup.evaluate(`(async () => {
      const { type, enter, busy } = (${helpers})();
      type('rasht astara');
      await busy();
      enter();
      enter();
    })()`);
    expect(await openedArticles()).toBe(1);
    await popup.close();
  });

  it('opens an article once, though Enter is pressed twice on the answer', async () => {
    const popup = await searchFor('rasht astara');
    await resultsThat(popup, (results) => /Rasht/.test(results[0] ?? ''));
    await until('an answer', async () => !(await popup.$('[aria-busy="true"]')));
    await popup.evaluate(`(() => { const { enter } = (${helpers})(); enter(); enter(); })()`);
    expect(await openedArticles()).toBe(1);
    await popup.close();
  });

  it('opens nothing where more was typed after Enter', async () => {
    const popup = await searchFor('bushehr');
    await resultsThat(popup, (results) => /Bushehr/.test(results[0] ?? ''));
    await popup.evaluate(`(async () => {
      const { type, enter, busy } = (${helpers})();
      type('rasht');
      await busy();
      enter();
      type('rasht astara');
    })()`);
    await resultsThat(popup, (results) => /Astara/.test(results[0] ?? ''));
    await pause(500);
    expect(await readers()).toHaveLength(0);
    await popup.close();
  });

  it('takes a year of four digits, so that every date can be searched for', async () => {
    const popup = await searchFor('bushehr');
    await resultsThat(popup, () => true);
    await click(popup, '.filter-bar .fold');
    const from = '.filter:nth-child(3) input';
    await popup.waitForSelector(from);
    await popup.focus(from);
    // The field's parts, in the order that the browser's language has; a fifth digit is none of the year's.
    await popup.keyboard.type('0101');
    await popup.keyboard.type(browserName === 'chromium' ? '20188' : '2018');
    await until('a date', async () => (await typedIn(popup, from)) !== '');
    expect(await typedIn(popup, from)).toMatch(/^\d{4}-01-01$/);
    await until('no failure', async () => (await textOf(popup, '.panel-status')).includes('assage'));
    expect(await popup.$eval(from, (field) => (field as HTMLInputElement).max)).toBe('9999-12-31');
    await popup.close();
  });

  /** In a tab, the popup stays when it has opened an article. */
  async function searchFor(query: string): Promise<Page> {
    const popup = await session().extension.extensionPage('popup.html?in=tab');
    await popup.bringToFront();
    await popup.type(searchBox, query);
    return popup;
  }

  /** The tabs with articles, by the extension's own eyes: a driver sees no addresses of Firefox's extension pages. */
  async function readers(): Promise<number[]> {
    const ids = `${api}.tabs.query({}).then((tabs) =>
      tabs.filter(({ url }) => url?.includes('reader.html#')).map(({ id }) => id))`;
    return onOwnPage(session(), (page) => page.evaluate(ids) as Promise<number[]>);
  }

  /** How many articles were opened; they are closed again. */
  async function openedArticles(): Promise<number> {
    await until('an article', async () => (await readers()).length > 0);
    await pause(500);
    const ids = await readers();
    await onOwnPage(session(), (page) => page.evaluate(`${api}.tabs.remove(${JSON.stringify(ids)})`));
    return ids.length;
  }
});

const api = '(globalThis.browser ?? globalThis.chrome)';

// Within one turn of the page, so that no answer comes between. A string, like all that runs in a page.
const helpers = `() => {
  const box = document.querySelector('${searchBox}');
  return {
    type: (text) => {
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    enter: () => box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })),
    busy: async () => {
      for (let turn = 0; turn < 1000 && !document.querySelector('[aria-busy=true]'); turn += 1) await null;
      if (!document.querySelector('[aria-busy=true]')) throw new Error('The popup is not searching.');
    },
  };
}`;

function typedIn(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (field) => (field as HTMLInputElement).value);
}
