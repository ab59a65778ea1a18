import type { Page } from 'puppeteer-core';
import { evaluateIsolated } from '../../../src/tools/isolated-world.ts';
import type { Span } from './gold.ts';

export interface PageText {
  /** All text of the page's body, without white space, in Unicode's form C. */
  text: string;
  /** What is underlined, in offsets of `text`. */
  marks: Span[];
}

/** The page's text and marks, in a form in which labels made elsewhere can be found again. */
export async function readPageText(page: Page): Promise<PageText> {
  return (await evaluateIsolated(page, read)) as PageText;
}

const read = `(() => {
  const bare = (text) => text.replace(/\\s+/g, '').normalize('NFC');
  const starts = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (/^(script|style|noscript|template)$/.test(node.parentElement.localName)) continue;
    starts.set(node, text.length);
    text += bare(node.data);
  }
  const marks = [];
  const offsetOf = (node, offset) => starts.get(node) + bare(node.data.slice(0, offset)).length;
  CSS.highlights.forEach((highlight, name) => {
    if (!name.startsWith('backgrounder-')) return;
    highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
      if (!starts.has(startContainer) || !starts.has(endContainer)) return;
      const start = offsetOf(startContainer, startOffset);
      const end = offsetOf(endContainer, endOffset);
      marks.push({ start, end, surface: text.slice(start, end) });
    });
  });
  return { text, marks };
})()`;
