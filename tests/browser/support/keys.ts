import type { Page } from 'puppeteer-core';

/**
 * Press Tab (`back`: with Shift) until the focus is on an element whose accessible text contains `name`, and leave it there. Throws when
 * the focus comes round without having been there: what cannot be reached so does not exist for many readers.
 */
export async function tabTo(page: Page, name: string, { back = false, most = 120 } = {}): Promise<void> {
  const visited: string[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    const focused = String(await page.evaluate(nameOfFocused));
    if (focused.includes(name)) return;
    visited.push(focused);
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
  }
  throw new Error(`Tab never reached "${name}", only: ${[...new Set(visited)].join(' | ').slice(0, 2000)}`);
}

const nameOfFocused = `(() => {
  const element = document.activeElement;
  // Firefox stops at boxes that scroll, whose text is everything in them.
  if (!element?.matches('a, button, input, select, textarea, summary, [tabindex]')) return '';
  const label = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent;
  return label.replace(/\\s+/g, ' ').trim();
})()`;
