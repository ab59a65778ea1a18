import type { Page } from 'puppeteer-core';
import { isolates } from './isolates.ts';
import type { Session } from './session.ts';

const api = '(globalThis.browser ?? globalThis.chrome)';

/** A new tab with the options, once all of them are there. */
export async function openOptions(session: Session): Promise<Page> {
  const options = await session.extension.extensionPage('options.html');
  await options.waitForSelector('.category');
  await options.waitForSelector('.facts');
  return options;
}

/** The text that is seen of the first element that matches, without the space around it; empty where there is none. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return String(await page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`))
    .replace(isolates, '')
    .trim();
}

/** What the control that has the focus is called. */
export async function focused(page: Page): Promise<string> {
  const name = await page.evaluate(`(() => {
    const element = document.activeElement;
    const label = element?.labels?.[0]?.querySelector('span') ?? element;
    return label?.textContent ?? '';
  })()`);
  return String(name).trim();
}

/** A setting as the browser keeps it for all devices, or for this one. */
export async function stored(page: Page, name: string, area: 'sync' | 'local' = 'sync'): Promise<unknown> {
  const key = `settings.${name}`;
  return page.evaluate(`${api}.storage.${area}.get('${key}').then((items) => items['${key}'])`);
}

/** Everything that is stored as muted: topics, categories and kinds. The page shows at once what is only being stored. */
export async function mutedIn(page: Page): Promise<string[]> {
  const names = ['mutedTopics', 'mutedCategories', 'mutedKinds'];
  const lists = await Promise.all(names.map((name) => stored(page, name)));
  return lists.flatMap((list) => (list as string[] | undefined) ?? []);
}
