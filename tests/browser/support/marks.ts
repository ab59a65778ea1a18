import type { Frame, Page } from 'puppeteer-core';
import { evaluateIsolated } from '../../../src/tools/isolated-world.ts';
import { until } from './until.ts';

/** The texts underlined in a document, in no particular order. */
export function markedTexts(page: Page | Frame): Promise<string[]> {
  return readMarks(page, 'String');
}

/**
 * What `read` makes of each mark's range, in no particular order. It is the source of a function, like all that runs in a
 * page: a transpiler's helper functions would not exist there.
 */
export async function readMarks(page: Page | Frame, read: string): Promise<string[]> {
  return (await evaluateIsolated(page, `(${ofEachMark})(${read})`)) as string[];
}

/** The texts underlined, once `isEnough` is content with them. */
export function marksThat(
  what: string,
  page: Page | Frame,
  isEnough: (texts: string[]) => boolean,
): Promise<string[]> {
  let last: string[] = [];
  return until(`marks: ${what}`, async () => {
    last = await markedTexts(page);
    return isEnough(last) && last;
  }).catch((error: Error) => {
    throw new Error(`${error.message} Marked at last: ${last.join(', ') || 'nothing'}.`);
  });
}

/** How often in a row the marks must be the same to be taken for all of them: they come in slices. */
const settled = 4;

/** The texts underlined, once there are any and no more come. */
export function someMarks(page: Page | Frame): Promise<string[]> {
  let last = '';
  let same = 0;
  return marksThat('any', page, (texts) => {
    const now = texts.join('|');
    same = now === last ? same + 1 : 0;
    last = now;
    return texts.length > 0 && same >= settled;
  });
}

/** Wait until nothing is underlined. */
export async function noMarks(page: Page | Frame): Promise<void> {
  await marksThat('none', page, (texts) => texts.length === 0);
}

/** Is a text that contains, or is part of, `name` underlined? */
export function marks(texts: string[], name: string): boolean {
  return texts.some((text) => text !== '' && (text.includes(name) || name.includes(text)));
}

const ofEachMark = `(read) => {
  const found = [];
  CSS.highlights.forEach((highlight, name) => {
    if (!name.startsWith('backgrounder-')) return;
    highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      found.push(read(range));
    });
  });
  return found;
}`;
