import type { Page } from 'puppeteer-core';
import { inCard } from '../../../src/tools/card-probe.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** Click, with the mouse, the button of the card that says `text`. */
export async function clickInCard(session: Session, page: Page, text: string): Promise<void> {
  const button = `[...root.querySelectorAll('button')].find((one) => one.textContent.includes('${text}'))`;
  await clickOn(session, page, `the button "${text}"`, button);
}

/** Click, with the mouse, the first element of the card that `selector` finds. */
export function clickAt(session: Session, page: Page, selector: string): Promise<void> {
  return clickOn(session, page, selector, `root.querySelector('${selector}')`);
}

/** Tap, with a finger, the first element of the card that `selector` finds. */
export async function tapAt(session: Session, page: Page, selector: string): Promise<void> {
  const { x, y } = await pointAt(session, page, selector);
  await page.touchscreen.tap(x, y);
}

/** The middle of the first element of the card that `selector` finds, once it stays where it is. */
export function pointAt(session: Session, page: Page, selector: string): Promise<Point> {
  return until(selector, settledAt(session, page, `root.querySelector('${selector}')`));
}

/** Unfold the card's menu with the mouse and click the entry that says `text`. */
export async function clickInMenu(session: Session, page: Page, text: string): Promise<void> {
  await clickOn(session, page, 'the menu’s button', "root.querySelector('.card-menu button')");
  const entry = `[...root.querySelectorAll('.card-menu-list button')].find((one) => one.textContent.includes('${text}'))`;
  await clickOn(session, page, `the menu’s "${text}"`, entry);
}

/** Go to the middle of the element that `find` (an expression over `root`) gives, and click. */
async function clickOn(session: Session, page: Page, what: string, find: string): Promise<void> {
  const settled = settledAt(session, page, find);
  const first = await until(what, settled);
  await page.mouse.move(first.x, first.y, { steps: 8 });
  const { x, y } = await until(`${what} under the pointer`, settled);
  await page.mouse.click(x, y);
}

/**
 * Asks for the middle of the element that `find` gives. A card that is still growing would move it away from under the
 * pointer: it has to stay where it is, and be what lies there, first.
 */
function settledAt(session: Session, page: Page, find: string): () => Promise<Point | null | false> {
  const middle = async () =>
    (await inCard(
      session.extension,
      page,
      `(root) => { const element = ${find}; if (!element) return null;
        element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { x, y, width, height } = element.getBoundingClientRect();
        const point = { x: x + width / 2, y: y + height / 2 };
        const there = root.elementFromPoint(point.x, point.y);
        return there && (element.contains(there) || there.contains(element)) ? point : null; }`,
    )) as Point | null;
  let last: Point | null = null;
  return async () => {
    const before = last;
    last = await middle();
    return before && last && before.x === last.x && before.y === last.y && last;
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}
