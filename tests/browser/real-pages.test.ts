import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { moveTo } from '../../src/tools/pointer.ts';
import { dist } from '../../src/tools/project.ts';
import { type Labels, overlaps, placeLabels, readGold, type Span } from './support/gold.ts';
import { markedTexts } from './support/marks.ts';
import { type PageText, readPageText } from './support/page-text.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { storeSetting } from './support/store.ts';
import { pause, until } from './support/until.ts';
import { visibleMark } from './support/visible-mark.ts';

const folder = inject('realPages');
const spotting = join(dirname(folder), 'spotting');
const gold = existsSync(spotting) ? readGold(spotting) : new Map();
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -5));
/** The languages of the pack's names. On pages in others nothing is promised but that nothing is wrong. */
const spoken = new Set(['en', 'ru', 'uk', 'fa', 'ar', 'he', 'tr', 'zh', 'ja', 'de', 'fr', 'es']);
const labelled = pages.filter((name) => gold.has(name));
const relevant = labelled.filter(
  (name) => gold.get(name)?.page_relevant && spoken.has(gold.get(name)?.lang ?? ''),
);
const irrelevant = labelled.filter((name) => !gold.get(name)?.page_relevant);
const outerHtml = 'document.documentElement.outerHTML';

// Pages of the real web are other people's, so they are not in the repository; see docs/browser-notes.md.
describe('saved pages', () => {
  inEachBrowser(
    'real pages',
    (session) => {
      const before = new Map<string, string>();
      const after = new Map<string, string>();
      const read = new Map<string, PageText>();
      const cards = new Map<string, string>();

      beforeAll(async () => {
        for (const name of pages)
          before.set(
            name,
            await withPage(session(), name, async (page) => String(await page.evaluate(outerHtml))),
          );
        await session().extension.install(dist);
        await storeSetting(session(), 'density', 'every');
        for (const name of pages) {
          await withPage(session(), name, async (page) => {
            await settled(page);
            after.set(name, String(await page.evaluate(outerHtml)));
            read.set(name, await readPageText(page));
            if (relevant.includes(name)) cards.set(name, await hoverAMark(session(), page));
          });
        }
      }, 240_000);

      it.each(pages)('leaves the DOM of %s as it was', (name) => {
        expect(after.get(name) === before.get(name)).toBe(true);
      });

      it.each(relevant)('underlines the names that %s is about', (name) => {
        const { labels, marks } = compared(name, read);
        const found = labels.strong.filter((span) => marks.some((mark) => overlaps(mark, span)));
        const missed = labels.strong.filter((span) => !found.includes(span)).map(({ surface }) => surface);
        const share = found.length / Math.max(1, labels.strong.length);
        expect(share, `missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(leastRecall);
      });

      it.each(labelled)('underlines nothing on %s that only looks like a name', (name) => {
        const { labels, marks } = compared(name, read);
        const mentions = [...labels.strong, ...labels.weak];
        const trapped = marks.filter(
          (mark) =>
            labels.traps.some((trap) => overlaps(mark, trap)) &&
            !mentions.some((mention) => overlaps(mark, mention)),
        );
        expect(trapped.map(({ surface }) => surface)).toEqual([]);
      });

      it.each(relevant)('underlines little else on %s', (name) => {
        const { labels, marks } = compared(name, read);
        const mentions = [...labels.strong, ...labels.weak];
        const strays = marks.filter((mark) => !mentions.some((mention) => overlaps(mark, mention)));
        const share = strays.length / Math.max(1, marks.length);
        expect(share, `strays: ${strays.map(({ surface }) => surface).join(', ')}`).toBeLessThanOrEqual(
          mostStrays,
        );
      });

      it.each(irrelevant)('leaves %s alone', (name) => {
        const { marks } = compared(name, read);
        expect(marks.length, marks.map(({ surface }) => surface).join(', ')).toBeLessThanOrEqual(
          mostOnIrrelevant,
        );
      });

      it.each(relevant)('shows a card with an excerpt on %s', (name) => {
        expect(cards.get(name)).toMatch(/.{80}/s);
      });
    },
    { install: false },
  );
});

// Generic concepts are not labelled exhaustively, and every page says some name in a way that nobody foresaw.
const leastRecall = 0.8;
const mostStrays = 0.2;
/** An unmistakable name in passing may be shown. */
const mostOnIrrelevant = 2;

async function withPage<T>(session: Session, name: string, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await session.open(`/real/${name}.html`);
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

/**
 * What the card says of the first mark that nothing covers; `no card` when none comes. A page that loads its pictures may
 * still move its text from under the pointer: a reader goes after it, twice at most.
 */
async function hoverAMark(session: Session, page: Page): Promise<string> {
  await page.bringToFront();
  for (let attempt = 0; attempt < 3; attempt++) {
    const point = await visibleMark(page);
    if (!point) return 'no mark to hover';
    await moveTo(page, point);
    const card = await until('a card', () => session.card(page), 4_000).catch(() => undefined);
    if (card) return card;
  }
  return 'no card';
}

/** Wait until the marks have not changed for a while: on a page that gets none there is nothing else to wait for. */
async function settled(page: Page): Promise<void> {
  await page.bringToFront();
  let count = -1;
  let unchanged = 0;
  while (unchanged < 3) {
    await pause(150);
    const now = (await markedTexts(page)).length;
    unchanged = now === count ? unchanged + 1 : 0;
    count = now;
  }
}

/** The labels of a page, and the marks within what was labelled. */
function compared(name: string, read: Map<string, PageText>): { labels: Labels; marks: Span[] } {
  const { text, marks } = read.get(name) ?? { text: '', marks: [] };
  const labels = placeLabels(spotting, gold.get(name), text);
  const size = labels.labelled.reduce((sum, { start, end }) => sum + end - start, 0);
  expect(size, 'characters of the labelled text found in the page').toBeGreaterThan(200);
  return { labels, marks: marks.filter((mark) => labels.labelled.some((block) => overlaps(mark, block))) };
}
