import type { Page } from 'puppeteer-core';
import { middleAtRest } from './click.ts';
import { isolates } from './isolates.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/**
 * The popup as it opens over `page`, in a tab of its own: with the article in front, "the active tab" is the article,
 * as it is for the real popup.
 */
export async function popupOver(session: Session, page: Page): Promise<Page> {
  const popup = await session.extension.extensionPage('popup.html');
  await page.bringToFront();
  await popup.evaluate('window.isBeforeReload = true; void setTimeout(() => location.reload())');
  // What it showed over itself, before, is a notice as well.
  const isAnew = "!window.isBeforeReload && document.querySelector('.topic-row, .notice') !== null";
  await until('the list of topics', async () => Boolean(await popup.evaluate(isAnew)));
  return popup;
}

/** Titles of the passages found, once there are any that satisfy `isRight`. */
export function resultsThat(popup: Page, isRight: (results: string[]) => boolean): Promise<string[]> {
  return until('results', async () => {
    const results = (await popup.evaluate(
      "[...document.querySelectorAll('.result')].map((row) => row.textContent)",
    )) as string[];
    return results.length > 0 && isRight(results) && results;
  });
}

/** The text that is seen of the first element that `selector` finds, without what surrounds it; empty where there is none. */
export async function textOf(page: Page, selector: string): Promise<string> {
  const text = `document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`;
  return String(await page.evaluate(text))
    .replace(isolates, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Click, with the mouse, the first element that `selector` finds, once there is one. By its place: after the reload of
 * `popupOver` the driver's own way to it may lead nowhere in Firefox, which does not tell of navigations to its pages.
 */
export async function clickAt(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  const { x, y } = await middleAtRest(page, selector, `document.querySelector(${JSON.stringify(selector)})`);
  await page.mouse.click(x, y);
}
