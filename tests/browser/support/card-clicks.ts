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

/** Unfold the card's menu with the mouse and click the entry that says `text`. */
export async function clickInMenu(session: Session, page: Page, text: string): Promise<void> {
  await clickOn(session, page, 'the menu’s button', "root.querySelector('.card-menu button')");
  const entry = `[...root.querySelectorAll('.card-menu-list button')].find((one) => one.textContent.includes('${text}'))`;
  await clickOn(session, page, `the menu’s "${text}"`, entry);
}

/** Go to the middle of the element that `find` (an expression over `root`) gives, and click. */
async function clickOn(session: Session, page: Page, what: string, find: string): Promise<void> {
  const middle = async () =>
    (await inCard(
      session.extension,
      page,
      `(root) => { const element = ${find}; if (!element) return null;
        element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { x, y, width, height } = element.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }; }`,
    )) as { x: number; y: number } | null;
  const { x, y } = await until(what, middle);
  await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.click(x, y);
}
