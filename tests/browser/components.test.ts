import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inCard } from '../../src/tools/card-probe.ts';
import { evaluateIsolated } from '../../src/tools/isolated-world.ts';
import { moveTo, type Point } from '../../src/tools/pointer.ts';
import { clickAt } from './support/card-clicks.ts';
import { openFromPopup, tabInCard } from './support/card-keys.ts';
import { click } from './support/click.ts';
import { marks, marksThat, someMarks } from './support/marks.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { pause, until } from './support/until.ts';

inEachBrowser('web components that are above the page', (session) => {
  describe.each([
    ['whose text comes through a slot', 'slotted', 'Fordow', '#slotted p'],
    ['whose text is its own', 'own', 'Natanz', 'em'],
  ])('modal dialogs %s', (_, id, name, selector) => {
    it('have the card above them, in which the pointer can press and stay', async () => {
      const page = await opened(session(), id, name);
      await page.bringToFront();
      await moveTo(page, await pointIn(page, id, selector, name));
      expect(await until('a card', () => session().card(page))).toContain(name);
      await clickAt(session(), page, '[aria-label="Keep open"]');
      await until('a pinned card', () => pinned(session(), page));
      await page.mouse.move(3, 3);
      await pause(700);
      expect(await session().card(page)).toContain(name);
      await page.close();
    });

    it('have it by keyboard, and the focus goes back to where it was', async () => {
      const page = await opened(session(), id, name);
      await page.evaluate(`document.getElementById('${id}').shadowRoot.querySelector('button').focus()`);
      await openFromPopup(session(), page, name);
      await tabInCard(session(), page, 'Keep open');
      await page.keyboard.press(' ');
      await until('a pinned card', () => pinned(session(), page));
      await tabInCard(session(), page, 'Close');
      await page.keyboard.press('Enter');
      await session().cardGone(page);
      const focused = `document.getElementById('${id}').shadowRoot.activeElement?.textContent`;
      expect(await page.evaluate(focused)).toBe('Read on');
      await page.close();
    });
  });

  it('show the card where one of them fills the screen', async () => {
    const page = await session().open('/pages/components.html');
    await marksThat('the map', page, (found) => marks(found, 'Arak'));
    await page.bringToFront();
    await click(page, '#enlarge');
    await page.waitForFunction('document.fullscreenElement');
    await moveTo(page, await pointIn(page, 'box', 'em', 'Arak'));
    expect(await until('a card', () => session().card(page))).toContain('Arak');
    await clickAt(session(), page, '[aria-label="Keep open"]');
    await until('a pinned card', () => pinned(session(), page));
    await page.close();
  });

  it('have links that are followed, with a card or without, by click and by tap', async () => {
    const page = await session().open('/pages/components.html');
    await marksThat('the link', page, (found) => marks(found, 'Lavrov'));
    await page.bringToFront();
    const point = await pointIn(page, 'box', 'b', 'Lavrov');
    await page.touchscreen.tap(point.x, point.y);
    await page.waitForFunction("location.hash === '#minister'");
    await moveTo(page, point);
    expect(await until('a card', () => session().card(page))).toContain('Lavrov');
    await page.mouse.click(point.x, point.y);
    await session().cardGone(page);
    await page.evaluate("location.hash = ''");
    await page.touchscreen.tap(point.x, point.y);
    await page.waitForFunction("location.hash === '#minister'");
    await pause(500);
    expect(await session().card(page)).toBeUndefined();
    await page.close();
  });

  it('leave no card behind for the page below them', async () => {
    const page = await opened(session(), 'own', 'Natanz');
    await page.bringToFront();
    await moveTo(page, await pointIn(page, 'own', 'em', 'Natanz'));
    await until('a card', () => session().card(page));
    await page.evaluate("document.getElementById('own').shadowRoot.querySelector('dialog').close()");
    await page.mouse.move(3, 3);
    await session().cardGone(page);
    expect(await session().hover(page, 'Bushehr')).toContain('Bushehr');
    await page.close();
  });
});

function pinned(session: Session, page: Page): Promise<boolean> {
  const isPressed = `(root) => root.querySelector('[aria-label="Keep open"][aria-pressed="true"]') !== null`;
  return inCard(session.extension, page, isPressed) as Promise<boolean>;
}

/** The page with one of its dialogs open, once the name in it is marked. */
async function opened(session: Session, id: string, name: string): Promise<Page> {
  const page = await session.open('/pages/components.html');
  await someMarks(page);
  await page.evaluate(`document.getElementById('${id}').open()`);
  await marksThat('the dialog', page, (found) => marks(found, name));
  return page;
}

/** The middle of a name in the component, in its root or in what is slotted into it. */
async function pointIn(page: Page, id: string, selector: string, name: string): Promise<Point> {
  const point = await evaluateIsolated(
    page,
    `(() => {
      const component = document.getElementById('${id}');
      const text = (component.shadowRoot.querySelector('${selector}') ?? document.querySelector('${selector}')).firstChild;
      const range = new Range();
      const start = text.data.indexOf('${name}');
      range.setStart(text, start);
      range.setEnd(text, start + ${name.length});
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`,
  );
  return point as Point;
}
