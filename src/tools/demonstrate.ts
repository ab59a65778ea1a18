import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { cardText } from './card-probe.ts';
import type { ExtensionBrowser } from './launch.ts';
import { moveTo, pointOf } from './pointer.ts';
import { out } from './project.ts';

/**
 * Without a display: hover a mention of the demonstration article with a real mouse, print what the card says and
 * save a picture of it. Throws when no card appears.
 */
export async function demonstrate(extension: ExtensionBrowser, url: string): Promise<void> {
  const page = await extension.browser.newPage();
  await page.goto(url);
  await page.waitForFunction('[...CSS.highlights.keys()].some((name) => name.startsWith("backgrounder-"))');
  await moveTo(page, await pointOf(page, mention));
  const text = await shownCard(extension, page);
  await mkdir(out, { recursive: true });
  const picture = join(out, 'demo.png');
  await page.screenshot({ path: picture });
  console.log(`No display, so a headless ${extension.name} hovered "${mention}". The card says:\n`);
  console.log(wrap(text));
  console.log(`\nScreenshot: ${picture}`);
}

const mention = 'Comprehensive Strategic Partnership Treaty';

async function shownCard(extension: ExtensionBrowser, page: Page): Promise<string> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const text = await cardText(extension, page);
    if (text) return text;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('No card appeared within 15 seconds of hovering the demonstration article.');
}

function wrap(text: string): string {
  return text.replace(/(.{1,96})(\s|$)/g, '  $1\n').trimEnd();
}
