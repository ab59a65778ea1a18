import type { Page } from 'puppeteer-core';
import { type Scheme, useScheme } from '../capture/color-scheme.ts';
import { until } from '../capture/until.ts';
import type { ExtensionBrowser } from '../launch.ts';
import type { Direction, Surface } from './plan.ts';

/** What a scene is played in: a browser with the extension, in one colour scheme and one direction. */
export interface Studio {
  extension: ExtensionBrowser;
  scheme: Scheme;
  direction: Direction;
  /** Where the demonstration pages are served. */
  demo: string;
}

/** Take the picture of a surface, which `page` shows now. */
export type Take = (surface: Surface, page: Page, options?: TakeOptions) => Promise<void>;
export interface TakeOptions {
  /** All of the page, not only what its window shows. */
  whole?: boolean;
  /** What is wrong with what it shows, found by whoever brought it about. */
  fault?: string | undefined;
}

/** Bring the surfaces of one scene about at one width, and take a picture of each. */
export type Scene = (studio: Studio, width: number, take: Take) => Promise<void>;

/** The names that the pointer rests on, and what is typed, by direction: the page of each is in its language. */
export const words: Record<Direction, Record<'page' | 'treaty' | 'disputed' | 'query', string>> = {
  ltr: {
    page: 'article.html',
    treaty: 'Comprehensive Strategic Partnership Treaty',
    disputed: 'UN sanctions on Iran',
    query: 'pezeshkan treaty',
  },
  rtl: {
    page: 'article.fa.html',
    treaty: 'معاهده مشارکت جامع راهبردی',
    disputed: 'تحریم‌های سازمان ملل علیه ایران',
    query: 'پزشکیان treaty',
  },
};

/** Use a tab with one of the demonstration pages, in the colour scheme of the studio; then close it. */
export async function withDemoPage(
  { extension, scheme, demo }: Studio,
  { file, width }: { file: string; width: number },
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await extension.browser.newPage();
  page.setDefaultTimeout(10_000);
  try {
    await page.setViewport(windowOf(width));
    await useScheme(extension, page, scheme);
    await page.goto(`${demo}/${file}`);
    await use(page);
  } finally {
    await page.close();
  }
}

/** A window of that width: a phone's below 600 pixels, a notebook's above. */
export function windowOf(width: number): { width: number; height: number } {
  return { width, height: width < 600 ? 740 : 900 };
}

/** Let what was just changed be painted. */
export async function painted(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(
    'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))',
  );
}

/** Wait until names are marked, and no more are being marked. */
export async function marked(page: Page): Promise<void> {
  let before = -1;
  await until('the names to be marked', async () => {
    const marks = Number(
      await page.evaluate(
        '(() => { let marks = 0; CSS.highlights.forEach(({ size }) => { marks += size; }); return marks; })()',
      ),
    );
    const isDone = marks > 0 && marks === before;
    before = marks;
    await new Promise((resolve) => setTimeout(resolve, 150));
    return isDone;
  });
}

/** Says by how much a page is wider than its window; undefined when it is not. */
export async function overflow(page: Page): Promise<string | undefined> {
  const excess = Number(
    await page.evaluate('document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth'),
  );
  return excess > 0 ? `the page is ${excess} pixels wider than its window` : undefined;
}
