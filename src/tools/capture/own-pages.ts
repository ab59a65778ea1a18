import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../launch.ts';
import { type Scheme, useScheme } from './color-scheme.ts';
import { until } from './until.ts';

/** The browser's API, under either of its names, in the source of a script. */
const api = '(globalThis.browser ?? globalThis.chrome)';

/** Open one of the extension's own pages, and once `ready` is in it, use it; then close it. */
export async function withOwnPage<T>(
  extension: ExtensionBrowser,
  { file, ready, scheme }: { file: string; ready: string; scheme: Scheme },
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await extension.extensionPage(file);
  page.setDefaultTimeout(10_000);
  try {
    await useScheme(extension, page, scheme);
    await page.waitForSelector(ready);
    return await use(page);
  } finally {
    await page.close();
  }
}

/**
 * Let the popup, in a tab of its own, open over `article` as the real one does: over the tab in front. `ready` is in it
 * once it knows of that tab; a selector without pseudo-classes, or it would be looked for in what is painted only.
 */
export async function openOver(article: Page, popup: Page, ready: string): Promise<void> {
  await article.bringToFront();
  // What it shows until then is of itself, and goes at once. Reloaded at once, the evaluation would end with the document.
  await popup.evaluate('document.body.replaceChildren(); void setTimeout(() => location.reload())');
  await popup.waitForSelector(ready);
  await popup.bringToFront();
}

/** The article that a search for the treaty finds first. */
export async function articleOf(extension: ExtensionBrowser): Promise<string> {
  const reply = await inOptions(
    extension,
    `${api}.runtime.sendMessage({ name: 'search', body: { query: 'partnership treaty 2025', limit: 1 } })`,
  );
  const found = reply as { value?: { results: { article: string }[] } };
  const article = found.value?.results[0]?.article;
  if (!article) throw new Error('The store has no article about the treaty.');
  return article;
}

/** Wait until the store has taken in all articles: until then the popup says how far it is. */
export function storeFilled(extension: ExtensionBrowser): Promise<void> {
  return withOwnPage(extension, { file: 'options.html', ready: 'main', scheme: 'light' }, (page) =>
    until('the store to be filled', async () => {
      const reply = await page.evaluate(`${api}.runtime.sendMessage({ name: 'status', body: {} })`);
      return (reply as { value?: { state: string } }).value?.state === 'ready';
    }),
  );
}

/** Store the interface's language as the options page does. Pages opened from now on are in it. */
export async function useLanguage(extension: ExtensionBrowser, language: string): Promise<void> {
  await inOptions(extension, `${api}.storage.sync.set({ 'settings.language': '${language}' })`);
}

/** Take settings back to their defaults, which pages follow at once. */
export async function forgetSettings(extension: ExtensionBrowser, names: string[]): Promise<void> {
  const keys = JSON.stringify(names.map((name) => `settings.${name}`));
  await inOptions(extension, `${api}.storage.sync.remove(${keys})`);
}

function inOptions(extension: ExtensionBrowser, script: string): Promise<unknown> {
  return withOwnPage(extension, { file: 'options.html', ready: 'main', scheme: 'light' }, (page) =>
    page.evaluate(script),
  );
}
