import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

/**
 * One of the extension's pages that has no script: what is opened for the browser's interfaces alone, many times a test, should not
 * load all settings and topics each time.
 */
export const scriptlessPage = 'changelog.html';

/** Use a page of the extension, of which nothing is wanted but that it is one. */
export async function onOwnPage<T>(session: Session, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await session.extension.extensionPage(scriptlessPage);
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}
