import type { Page } from 'puppeteer-core';
import { cardElement } from '../core/card-element.ts';
import type { ExtensionBrowser } from './launch.ts';

/**
 * The text of the card as the reader sees it, white space collapsed; undefined while no card is shown. The card's
 * shadow root is closed to pages, so the browser's own tools look inside.
 */
export async function cardText(extension: ExtensionBrowser, page: Page): Promise<string | undefined> {
  const text = await inCard(extension, page, readText);
  return typeof text === 'string' ? text : undefined;
}

/**
 * Run `script`, the source of a function of the card's shadow root, in the page, in one of its same-origin frames
 * if the card is there. It must not refer to anything outside itself; what it returns travels as JSON.
 */
export function inCard(extension: ExtensionBrowser, page: Page, script: string): Promise<unknown> {
  return extension.inShadowRoot(page, findHost, script);
}

// Plain strings: a transpiler's helper functions would not exist in the page. The card may stand in a modal dialog, and that in
// the open shadow root of a web component.
const findHost = `(() => {
  const roots = [document];
  document.querySelectorAll('iframe').forEach((frame) => {
    try { if (frame.contentDocument) roots.push(frame.contentDocument); } catch { /* another origin */ }
  });
  for (const root of roots) {
    const found = root.querySelector('${cardElement}');
    if (found) return found;
    root.querySelectorAll('*').forEach(({ shadowRoot }) => {
      if (shadowRoot instanceof ShadowRoot) roots.push(shadowRoot);
    });
  }
  return null;
})()`;

const readText = `(root) => {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const seen = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent && parent.localName !== 'style' && parent.checkVisibility({ visibilityProperty: true })) {
      seen.push(walker.currentNode.data);
    }
  }
  // Nor are the characters seen that keep texts of different directions apart.
  return seen.join(' ').replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim() || null;
}`;
