import type { Frame, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** The frame of this name in a page, by its element: Firefox's driver does not tell names. */
export async function frameNamed(page: Page, name: string): Promise<Frame> {
  return until(`the frame ${name}`, async () => {
    for (const element of await page.$$('iframe')) {
      if ((await element.evaluate((frame) => frame.getAttribute('name'))) === name)
        return element.contentFrame();
    }
    return undefined;
  });
}
