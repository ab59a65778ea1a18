import type { Frame, Page } from 'puppeteer-core';
import { evaluateIsolated } from '../../../src/tools/isolated-world.ts';

/** The text of the one mark that shows where the reader is; undefined where there is none. */
export async function activeText(page: Page | Frame): Promise<string | undefined> {
  return ((await evaluateIsolated(page, readText)) as string | null) ?? undefined;
}

/** Is all of that mark on screen, and is nothing over it? */
export async function isActiveSeen(page: Page | Frame): Promise<boolean> {
  return Boolean(await evaluateIsolated(page, isSeen));
}

/** Where the line of that mark stands, in its document's viewport. */
export async function activeLine(page: Page | Frame): Promise<{ top: number; bottom: number } | undefined> {
  return (await evaluateIsolated(page, readLine)) as { top: number; bottom: number } | undefined;
}

// By `forEach`: iterators do not pass from a page into Firefox's sandbox.
const readRange = `
  let found;
  CSS.highlights.get('backgrounder-active')?.forEach((range) => { found = range; });
  if (!found) return null;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);`;
const readText = `(() => { ${readRange} return range.toString(); })()`;
const readLine = `(() => { ${readRange}
  const { top, bottom } = range.getClientRects()[0];
  return { top, bottom };
})()`;
const isSeen = `(() => { ${readRange}
  const { left, right, top, bottom } = range.getClientRects()[0];
  if (top < 0 || bottom > innerHeight) return false;
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return hit !== null && hit.contains(range.startContainer);
})()`;
