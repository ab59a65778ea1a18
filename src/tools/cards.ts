/**
 * `npm run cards`: how the cards of well-known topics look over one natural sentence each, in Chromium. For each line of
 * `src/tools/cards/sentences.tsv` (or of the file named) a picture and the card's text, in out/cards/.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { cardText, inCard } from './card-probe.ts';
import { newsPage, type Sentence, sentencesOf } from './cards/sentences.ts';
import { existing, readArguments, requireBuild, runTool, UsageError } from './command-line.ts';
import { type ExtensionBrowser, launch } from './launch.ts';
import { type PageServer, servePages } from './page-server.ts';
import { moveTo, pointOf } from './pointer.ts';
import { dist, inProject, out } from './project.ts';

const folder = join(out, 'cards');
const pages = join(folder, 'pages');
// A string: a transpiler's helper functions would not exist in the page.
const firstExcerpt = `(root) => root.querySelector('.excerpt')?.innerText.replace(/\\s+/g, ' ').trim() ?? 'no excerpt'`;

await runTool('usage: npm run cards [-- FILE.tsv]', main);

async function main(): Promise<void> {
  const [named, ...more] = readArguments({ allowPositionals: true }).positionals;
  if (more.length > 0) throw new UsageError('One file at a time.');
  const file = named === undefined ? inProject('src/tools/cards/sentences.tsv') : existing(named, 'FILE.tsv');
  requireBuild();
  const sentences = sentencesOf(await readFile(file, 'utf8'), file);
  await mkdir(pages, { recursive: true });
  for (const sentence of sentences) await writeFile(join(pages, `${sentence.slug}.html`), newsPage(sentence));

  const server = await servePages([{ path: '/cards/', folder: pages }]);
  const extension = await launch('chromium');
  let missing = 0;
  try {
    await extension.install(dist);
    for (const sentence of sentences) {
      const shown = await picture(sentence, extension, server);
      if (shown === undefined) missing += 1;
      console.log(`${sentence.slug}: ${shown ?? 'no card'}`);
    }
  } finally {
    await extension.close();
    await server.close();
  }
  process.exit(missing > 0 ? 1 : 0);
}

/** The start of the card's first excerpt; undefined when no card came. */
async function picture(
  { slug, name }: Sentence,
  extension: ExtensionBrowser,
  server: PageServer,
): Promise<string | undefined> {
  const page = await extension.browser.newPage();
  await page.setViewport({ width: 560, height: 760 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${server.url}/cards/${slug}.html`);
  const text = await cardOver(extension, page, name);
  await page.screenshot({ path: join(folder, `${slug}.png`) as `${string}.png` });
  const first = await inCard(extension, page, firstExcerpt);
  await page.close();
  if (text === undefined) return undefined;
  await writeFile(join(folder, `${slug}.txt`), `${text}\n`);
  return String(first);
}

async function cardOver(browser: ExtensionBrowser, page: Page, name: string): Promise<string | undefined> {
  // The store may still be filling; the mark comes with the page script, the card with the answer.
  for (let tries = 0; tries < 100; tries += 1) {
    if (tries % 20 === 0) await moveTo(page, await pointOf(page, name));
    const text = await cardText(browser, page);
    if (text) return text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return undefined;
}
