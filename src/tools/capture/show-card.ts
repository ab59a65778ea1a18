import type { Page } from 'puppeteer-core';
import { cardText } from '../card-probe.ts';
import type { ExtensionBrowser } from '../launch.ts';
import { moveTo, pointOf } from '../pointer.ts';
import { until } from './until.ts';

/** Rest the pointer on a name in the page until its card is there. */
export async function showCard(extension: ExtensionBrowser, page: Page, mention: string): Promise<void> {
  await page.bringToFront();
  await moveTo(page, await pointOf(page, mention));
  await until(`a card over "${mention}"`, async () => (await cardText(extension, page)) !== undefined);
}
