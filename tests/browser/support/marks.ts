import type { Frame, Page } from 'puppeteer-core';
import { evaluateQuietly } from '../../../src/tools/quiet-world.ts';
import { until } from './until.ts';

/** The texts underlined in a document, in no particular order. */
export async function markedTexts(page: Page | Frame): Promise<string[]> {
  return (await evaluateQuietly(page, readMarks)) as string[];
}

/** The texts underlined, once `isEnough` is content with them. */
export function marksThat(
  what: string,
  page: Page | Frame,
  isEnough: (texts: string[]) => boolean,
): Promise<string[]> {
  return until(`marks: ${what}`, async () => {
    const texts = await markedTexts(page);
    return isEnough(texts) && texts;
  });
}

/** The texts underlined, once there are any. */
export function someMarks(page: Page | Frame): Promise<string[]> {
  return marksThat('any', page, (texts) => texts.length > 0);
}

/** Wait until nothing is underlined. */
export async function noMarks(page: Page | Frame): Promise<void> {
  await marksThat('none', page, (texts) => texts.length === 0);
}

/** Is a text that contains, or is part of, `name` underlined? */
export function marks(texts: string[], name: string): boolean {
  return texts.some((text) => text.includes(name) || name.includes(text));
}

// A string, like all that runs in a page: a transpiler's helper functions would not exist there.
const readMarks = `(() => {
  const texts = [];
  CSS.highlights.forEach((highlight, name) => {
    if (!name.startsWith('backgrounder-')) return;
    highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      texts.push(range.toString());
    });
  });
  return texts;
})()`;
