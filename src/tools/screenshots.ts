/** `npm run screenshots`: pictures of every surface, from both browsers, in out/screenshots/. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, browserNames } from './browsers.ts';
import { firefoxPreferences, type Scheme, useScheme } from './capture/color-scheme.ts';
import { articleOf, openOver, withOwnPage } from './capture/own-pages.ts';
import { showCard } from './capture/show-card.ts';
import { readArguments, requireBuild, runTool } from './command-line.ts';
import { launch } from './launch.ts';
import { type PageServer, servePages } from './page-server.ts';
import { dist, inProject, out } from './project.ts';

const folder = join(out, 'screenshots');

await runTool('usage: npm run screenshots', main);

async function main(): Promise<void> {
  readArguments({});
  requireBuild();
  await mkdir(folder, { recursive: true });
  const server = await servePages([{ path: '/demo/', folder: inProject('src/tools/demo') }]);
  for (const name of browserNames) {
    for (const scheme of ['light', 'dark'] as const) await picturesOf(name, scheme, server);
  }
  await server.close();
  process.exit();
}

async function picturesOf(name: BrowserName, scheme: Scheme, pages: PageServer): Promise<void> {
  const extension = await launch(name, { preferences: firefoxPreferences[scheme] });
  try {
    await extension.install(dist);
    const save = async (page: Page, surface: string) => {
      const path = join(folder, `${surface}-${scheme}-${name}.png`) as `${string}.png`;
      await page.screenshot({ path });
      console.log(path);
    };
    const article = await extension.browser.newPage();
    // High enough for a card that shows where its excerpt is from.
    await article.setViewport({ width: 1000, height: 880 });
    await useScheme(extension, article, scheme);
    await article.goto(`${pages.url}/demo/article.html`);
    await article.waitForFunction('CSS.highlights.size > 0');
    await showCard(extension, article, 'Comprehensive Strategic Partnership Treaty');
    await save(article, 'card');
    await withOwnPage(
      extension,
      { file: 'popup.html', ready: '.notice, .topic-row', scheme },
      async (popup) => {
        await popup.setViewport({ width: 400, height: 600 });
        await openOver(article, popup, '.topic-row');
        await save(popup, 'popup');
        await popup.type('input[type="search"]', 'pezeshkan treaty');
        // The answers to the first letters come first.
        await popup.waitForFunction(
          "[...document.querySelectorAll('.result mark')].some((mark) => /^treaty$/i.test(mark.textContent))",
        );
        await save(popup, 'search');
      },
    );
    await withOwnPage(extension, { file: 'options.html', ready: '.category', scheme }, (options) =>
      save(options, 'options'),
    );
    const reader = `reader.html#${await articleOf(extension)}`;
    await withOwnPage(extension, { file: reader, ready: '.reader-main h1', scheme }, (page) =>
      save(page, 'reader'),
    );
  } finally {
    await extension.close();
  }
}
