/** `npm run screenshots`: pictures of every surface, from both browsers, in out/screenshots/. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, browserNames } from './browsers.ts';
import { cardText } from './card-probe.ts';
import { type ExtensionBrowser, launch } from './launch.ts';
import { type PageServer, servePages } from './page-server.ts';
import { moveTo, pointOf } from './pointer.ts';
import { dist, inProject, out } from './project.ts';

type Scheme = 'light' | 'dark';

const folder = join(out, 'screenshots');
const mention = 'Comprehensive Strategic Partnership Treaty';

/** Firefox takes its colour scheme from preferences; Chromium can be told for each page. */
// A picture taken while the card fades in shows the page through it.
const still = { 'ui.prefersReducedMotion': 1 };
const firefoxScheme = {
  light: { ...still, 'layout.css.prefers-color-scheme.content-override': 1 },
  dark: { ...still, 'layout.css.prefers-color-scheme.content-override': 0, 'ui.systemUsesDarkTheme': 1 },
};

await mkdir(folder, { recursive: true });
const server = await servePages([{ path: '/demo/', folder: inProject('src/tools/demo') }]);
for (const name of browserNames) {
  for (const scheme of ['light', 'dark'] as const) await picturesOf(name, scheme, server);
}
await server.close();
process.exit();

async function picturesOf(name: BrowserName, scheme: Scheme, pages: PageServer): Promise<void> {
  const extension = await launch(name, { preferences: firefoxScheme[scheme] });
  try {
    await extension.install(dist);
    const save = async (page: Page, surface: string) => {
      const path = join(folder, `${surface}-${scheme}-${name}.png`) as `${string}.png`;
      await page.screenshot({ path });
      console.log(path);
    };
    const article = await extension.browser.newPage();
    await useScheme(extension, article, scheme);
    await article.goto(`${pages.url}/demo/article.html`);
    await article.waitForFunction('CSS.highlights.size > 0');
    await showCard(extension, article);
    await save(article, 'card');
    await pageOf(extension, 'popup.html', '.notice, .topic-row', scheme, async (popup) => {
      await popup.setViewport({ width: 400, height: 600 });
      await article.bringToFront();
      await popup.evaluate('void setTimeout(() => location.reload())');
      await popup.waitForSelector('.topic-row');
      await popup.bringToFront();
      await save(popup, 'popup');
      await popup.type('input[type="search"]', 'pezeshkan treaty');
      // The answers to the first letters come first.
      await popup.waitForFunction(
        "[...document.querySelectorAll('.result mark')].some((mark) => /^treaty$/i.test(mark.textContent))",
      );
      await save(popup, 'search');
    });
    await pageOf(extension, 'options.html', '.category', scheme, (options) => save(options, 'options'));
    const reader = `reader.html#${await articleOf(extension)}`;
    await pageOf(extension, reader, '.reader-main h1', scheme, (page) => save(page, 'reader'));
  } finally {
    await extension.close();
  }
}

async function useScheme(extension: ExtensionBrowser, page: Page, value: Scheme): Promise<void> {
  if (extension.name === 'chromium')
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
}

async function showCard(extension: ExtensionBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  await moveTo(page, await pointOf(page, mention));
  for (let tries = 0; tries < 200; tries += 1) {
    if (await cardText(extension, page)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No card appeared over "${mention}".`);
}

async function pageOf(
  extension: ExtensionBrowser,
  file: string,
  ready: string,
  scheme: Scheme,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await extension.extensionPage(file);
  await useScheme(extension, page, scheme);
  await page.waitForSelector(ready);
  await use(page);
  await page.close();
}

/** The article that a search for the treaty finds first. */
async function articleOf(extension: ExtensionBrowser): Promise<string> {
  const page = await extension.extensionPage('options.html');
  const message = "{ name: 'search', body: { query: 'partnership treaty 2025', limit: 1 } }";
  const reply = await page.evaluate(
    `(globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${message})`,
  );
  await page.close();
  const found = reply as { value?: { results: { article: string }[] } };
  const article = found.value?.results[0]?.article;
  if (!article) throw new Error('The store has no article about the treaty.');
  return article;
}
