import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardElement } from '../../src/core/card-element.ts';
import { evaluateIsolated } from '../../src/tools/isolated-world.ts';
import { moveTo, type Point } from '../../src/tools/pointer.ts';
import { changingText } from './parts/changing-text.ts';
import { marks, marksThat, someMarks } from './support/marks.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { storeSetting } from './support/store.ts';
import { pause, until } from './support/until.ts';

const decoration =
  "getComputedStyle(document.querySelector('p'), '::highlight(backgrounder-dotted)').textDecorationLine";

/** What a prerendered page saw of its marks. */
interface Seen {
  looks: number;
  marksBefore: number;
  marksAfter: number;
}

/** Ranges of the page's own, over text that nobody has named. */
const fillSets = `CSS.highlights.forEach((highlight) => {
  const heading = document.querySelector('h1').firstChild;
  for (let end = 1; end < 5; end += 1)
    highlight.add(new StaticRange({ startContainer: heading, startOffset: 0, endContainer: heading, endOffset: end }));
})`;

inEachBrowser('pages that change and documents in documents', (session, browser) => {
  // For what is decided by our own code alone, or exists in Chromium only.
  const itInChromium = it.skipIf(browser === 'firefox');
  const opened = (path: string) => session().open(`/pages/${path}`);

  describe('shadow roots', () => {
    it('reads nested, slotted and declared ones, and follows their changes', async () => {
      const page = await opened('changing/shadow-roots.html');
      await marksThat('every root', page, (found) =>
        ['Abbas Araghchi', 'S-400', 'Su-35', 'Rosatom'].every((name) => marks(found, name)),
      );
      await restIn(session(), page, "'outer-box', 'inner-box'", 'Abbas Araghchi');
      await page.evaluate('window.changeInner()');
      await marksThat('the change', page, (found) => marks(found, 'Natanz') && !marks(found, 'Araghchi'));
      await page.evaluate('window.changeSlotted()');
      const around = ['Fordow', 'Caspian Sea', 'S-400'];
      await marksThat('what is slotted, and what is around it', page, (found) =>
        around.every((name) => marks(found, name)),
      );
      await page.close();
    });

    it('finds one that is attached long after its element was read', async () => {
      const page = await opened('changing/shadow-roots.html');
      await marksThat('the roots around it', page, (found) => marks(found, 'Su-35') && marks(found, 'S-400'));
      await page.evaluate('window.define()');
      await marksThat('the late root', page, (found) => marks(found, 'Fordow'));
      await restIn(session(), page, "'late-box'", 'Fordow');
      await page.close();
    });

    it('shows the card over a modal dialog for a root inside it', async () => {
      const page = await opened('changing/shadow-roots.html');
      await page.evaluate("document.getElementById('dialog').showModal()");
      await marksThat('the dialog', page, (found) => marks(found, 'Rosatom'));
      await restIn(session(), page, "'dialog-box'", 'Rosatom');
      expect(await page.evaluate(`document.querySelector('${cardElement}').parentElement.id`)).toBe('dialog');
      await page.close();
    });

    it('paints its marks again after the page has replaced the sheets of a root', async () => {
      const page = await opened('changing/shadow-roots.html');
      await marksThat('the roots', page, (found) => marks(found, 'Abbas Araghchi'));
      await page.evaluate('window.resetSheets()');
      await marksThat('the change', page, (found) => marks(found, 'Natanz'));
      await until('the painted marks', () => paintedDifference(page, 'outer-box'));
      await page.close();
    });
  });

  changingText(session, browser);

  describe('the shared registry', () => {
    it.each([
      ['clears it', 'CSS.highlights.clear()'],
      ['deletes our names', '[...CSS.highlights.keys()].forEach((name) => CSS.highlights.delete(name))'],
      ['empties our sets', 'CSS.highlights.forEach((highlight) => highlight.clear())'],
      ['fills our sets', fillSets],
    ])('brings the marks back with the next change when a page %s', async (_, script) => {
      const page = await opened('tall.html');
      const before = (await marksThat('the bottom', page, (found) => marks(found, 'Lavrov'))).sort();
      await page.evaluate(script);
      await page.evaluate("document.getElementById('bottom').after(document.createElement('p'))");
      await marksThat('the same as before', page, (found) => found.sort().join() === before.join());
      await page.close();
    });

    itInChromium('brings them back with the next card', async () => {
      const page = await opened('plain.html');
      const before = (await someMarks(page)).length;
      await page.evaluate('CSS.highlights.clear()');
      expect(await session().hover(page, 'Bushehr')).toContain('Bushehr');
      await marksThat('all, and the one of the card', page, (found) => found.length === before + 1);
      await page.close();
    });

    itInChromium('says nothing in its names that one page has and another has not', async () => {
      const names = new Set<string>();
      for (const path of ['plain.html', 'text/right-to-left.html', 'changing/application.html']) {
        const page = await opened(path);
        await someMarks(page);
        names.add(String(await page.evaluate('[...CSS.highlights.keys()].join()')));
        await page.close();
      }
      expect([...names]).toEqual(['backgrounder-dotted']);
    });
  });

  describe('going back and forward', () => {
    it('tells its number anew, and heeds what was set while it was in the cache', async () => {
      const page = await opened('changing/before.html');
      await someMarks(page);
      const options = await session().extension.extensionPage('options.html');
      const number = await until('its number', () => numberOnButton(options));
      expect(number).toMatch(/^[1-9]/);
      await page.bringToFront();
      await page.evaluate(
        "addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted; })",
      );
      await page.evaluate("void setTimeout(() => { location.href = '../off-topic.html'; })");
      await isAt(page, 'off-topic.html');
      await until('no number', async () => /^0?$/.test(await numberOnButton(options)));
      await storeSetting(session(), 'underline', 'solid');
      await page.evaluate('void setTimeout(() => history.back())');
      await isAt(page, 'before.html');
      await until('a return from the cache', () => page.evaluate('window.cameBack === true'));
      await until('its number again', async () => (await numberOnButton(options)) === number);
      await until('the new style', () => page.evaluate("CSS.highlights.has('backgrounder-solid')"));
      await storeSetting(session(), 'underline', 'dotted');
      await options.close();
      await page.close();
    });

    it('has its marks and its card on a page that comes back from the cache', async () => {
      const page = await opened('changing/before.html');
      await someMarks(page);
      await session().hover(page, 'Bushehr');
      await page.evaluate(
        "addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted; })",
      );
      await page.evaluate("void setTimeout(() => document.getElementById('on').click())");
      await isAt(page, 'plain.html');
      await someMarks(page);
      await page.evaluate('void setTimeout(() => history.back())');
      await isAt(page, 'before.html');
      await until('a return from the cache', () => page.evaluate('window.cameBack === true'));
      await someMarks(page);
      await page.mouse.move(2, 2);
      await session().cardGone(page);
      expect(await session().hover(page, 'JCPOA')).toContain('JCPOA');
      await page.evaluate("document.querySelector('main').append('Then Sergey Lavrov spoke.')");
      await marksThat('what is added', page, (found) => marks(found, 'Sergey Lavrov'));
      await page.evaluate('void setTimeout(() => history.forward())');
      await isAt(page, 'plain.html');
      expect(await session().hover(page, 'Bushehr')).toContain('Bushehr');
      await page.close();
    });

    itInChromium('touches a prerendered page only when it is shown', async () => {
      const page = await opened('changing/prerendering.html');
      await someMarks(page);
      // Once it is shown, the driver cannot ask it: another page of the site does.
      const witness = await opened('plain.html');
      const seen = () => witness.evaluate("JSON.parse(localStorage.prerendered ?? '{}')") as Promise<Seen>;
      await until('some looks at the prerendered page', async () => (await seen()).looks >= 25);
      await page.bringToFront();
      await page.evaluate("void setTimeout(() => document.getElementById('next').click())");
      await until('marks on it', async () => (await seen()).marksAfter === 1);
      expect((await seen()).marksBefore).toBe(0);
      await witness.close();
      await page.close();
    });
  });

  it('leaves documents alone that are no pages', async () => {
    const pages = new Map<string, Page>();
    for (const name of [
      'text.txt',
      'data.json',
      'feed.xml',
      'page.xhtml',
      'picture.svg',
      'picture.png',
      'paper.pdf',
    ]) {
      const page = await session().newPage();
      // Firefox shows some by pages of its own, whose load the driver does not see.
      await page.goto(`${session().url}/pages/other/${name}`, { waitUntil: [] }).catch(() => undefined);
      pages.set(name, page);
    }
    await pause(700);
    for (const [name, page] of pages) {
      expect(await evaluateIsolated(page, 'CSS.highlights.size').catch(() => 0), name).toBe(0);
      await page.close();
    }
  });

  itInChromium('prints neither marks nor card', async () => {
    const page = await opened('plain.html');
    await someMarks(page);
    await session().hover(page, 'Bushehr');
    expect(await page.evaluate(decoration)).toBe('underline');
    await page.emulateMediaType('print');
    expect(await page.evaluate(decoration)).toBe('none');
    expect(await session().card(page)).toBeUndefined();
    await page.close();
  });
});

/** Wait for a document to be shown. The page says it itself: Firefox tells drivers nothing of what its cache brings back. */
async function isAt(page: Page, name: string): Promise<void> {
  await until(name, async () => String(await page.evaluate('location.pathname')).endsWith(name));
}

/** Rest on a text in a shadow root, the hosts' names from the outermost one on, and expect its card. */
async function restIn(session: Session, page: Page, hosts: string, text: string): Promise<void> {
  const point = (await page.evaluate(`(() => {
    const node = window.textIn(${hosts});
    node.parentElement.scrollIntoView({ block: 'center' });
    const range = new Range();
    range.setStart(node, node.data.indexOf('${text}'));
    range.setEnd(node, node.data.indexOf('${text}') + 5);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`)) as Point;
  await page.bringToFront();
  await moveTo(page, point);
  expect(await until(`a card for "${text}"`, () => session.card(page))).toContain(text);
  await page.keyboard.press('Escape');
  await session.cardGone(page);
}

/** Does the element look different without highlights? They are gone afterwards. */
async function paintedDifference(page: Page, selector: string): Promise<boolean> {
  const element = await page.$(selector);
  const painted =
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))';
  await page.bringToFront();
  await page.evaluate(painted);
  const picture = async () => Buffer.from((await element?.screenshot()) ?? []).toString('base64');
  const before = await picture();
  await page.evaluate('CSS.highlights.clear()');
  return before !== (await picture());
}

/** The number on the toolbar button of the one tab that has one; empty where none has. */
async function numberOnButton(own: Page): Promise<string> {
  const texts = `(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const tabs = await api.tabs.query({});
    return (await Promise.all(tabs.map(({ id }) => api.action.getBadgeText({ tabId: id })))).join('');
  })()`;
  return String(await own.evaluate(texts));
}
