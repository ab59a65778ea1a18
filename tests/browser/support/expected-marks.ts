import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { evaluateIsolated } from '../../../src/tools/isolated-world.ts';
import { until } from './until.ts';

/** What is underlined in one element of a page, and what its `data-marks` says should be. */
interface Compared {
  /** The element's id, or the beginning of its text. */
  element: string;
  expected: string[];
  marked: string[];
}

/**
 * Wait until every element with `data-marks="one|two"` has exactly these texts underlined, in this order; invisible
 * characters and line breaks do not count. Fails with what is otherwise.
 */
export async function expectMarks(page: Page | Frame): Promise<void> {
  const wrong = async () =>
    ((await evaluateIsolated(page, compare)) as Compared[]).filter(
      ({ expected, marked }) => expected.join('|') !== marked.join('|'),
    );
  await until('the expected marks', async () => (await wrong()).length === 0, 8_000).catch(async () => {
    expect(await wrong()).toEqual([]);
  });
}

const compare = `(() => {
  const textOf = ({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const part = range.cloneContents();
    part.querySelectorAll('rt, rp, script, style, template').forEach((element) => element.remove());
    return part.textContent.replace(/[\\u00ad\\u200b-\\u200d]/g, '').replace(/\\s+/g, ' ');
  };
  const ranges = [];
  CSS.highlights.forEach((highlight, name) => {
    if (name.startsWith('backgrounder-')) highlight.forEach((range) => ranges.push(range));
  });
  ranges.sort((a, b) => {
    if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
    return a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
  return [...document.querySelectorAll('[data-marks]')].map((element) => ({
    element: element.id || element.textContent.trim().slice(0, 40),
    expected: element.dataset.marks.split('|').filter(Boolean),
    marked: ranges.filter(({ startContainer }) => element.contains(startContainer)).map(textOf),
  }));
})()`;
