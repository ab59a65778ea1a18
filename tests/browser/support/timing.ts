import type { Page } from 'puppeteer-core';
import { hostName } from '../../../src/tools/card-probe.ts';
import { moveTo, type Point } from '../../../src/tools/pointer.ts';

/** Milliseconds from the pointer's last move, at `point`, to the first frame with the card, by the page's own clock. */
export async function dwellTime(page: Page, point: Point): Promise<number> {
  await page.bringToFront();
  await page.evaluate(watch);
  await moveTo(page, point);
  await page.waitForFunction('window.cardShownAt !== undefined', { timeout: 15_000 });
  return Number(await page.evaluate('window.cardShownAt - window.pointerRestedAt'));
}

const watch = `(() => {
  window.cardShownAt = undefined;
  const onMove = (event) => { window.pointerRestedAt = event.timeStamp; };
  addEventListener('mousemove', onMove, { capture: true });
  const look = (now) => {
    const host = document.querySelector('${hostName}');
    if (!host || !host.checkVisibility() || host.getBoundingClientRect().width === 0) return requestAnimationFrame(look);
    removeEventListener('mousemove', onMove, { capture: true });
    window.cardShownAt = now;
  };
  requestAnimationFrame(look);
})()`;
