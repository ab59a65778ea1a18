import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Click on the first element that `selector` finds, once it is there and has come to rest: what still moves is missed. */
export async function click(page: Page, selector: string): Promise<void> {
  await middleAtRest(page, selector, `document.querySelector(${JSON.stringify(selector)})`);
  await page.click(selector);
}

/** The middle of the element that `find` (an expression) gives, once it is on screen and stays where it is. */
export function middleAtRest(page: Page, what: string, find: string): Promise<{ x: number; y: number }> {
  const middle = `(() => {
    const element = ${find};
    if (!element) return null;
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`;
  let last: { x: number; y: number } | null = null;
  return until(`${what} at rest`, async () => {
    const before = last;
    last = (await page.evaluate(middle)) as { x: number; y: number } | null;
    return before && last && before.x === last.x && before.y === last.y && last;
  });
}
