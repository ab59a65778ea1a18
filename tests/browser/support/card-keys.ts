import type { Page } from 'puppeteer-core';
import { inCard } from '../../../src/tools/card-probe.ts';
import { popupOver } from './popup.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** Open the card of the topic called `name` as the toolbar popup does, so that it takes the focus; the page is in front afterwards. */
export async function openFromPopup(session: Session, page: Page, name: string): Promise<void> {
  const popup = await popupOver(session, page);
  const row = `[...document.querySelectorAll('.topic-row')].find((one) => one.textContent.includes('${name}'))`;
  await until(`"${name}" in the popup`, async () =>
    Boolean(await popup.evaluate(`${row}?.querySelector('button').click() ?? Boolean(${row})`)),
  );
  const show =
    "[...document.querySelectorAll('button')].find((one) => one.textContent.includes('Show on the page'))";
  await until('the way to the page', async () => Boolean(await popup.evaluate(`Boolean(${show})`)));
  await popup.evaluate(`void setTimeout(() => ${show}.click())`);
  await page.bringToFront();
  await until(`a card for "${name}"`, () => session.card(page));
  await popup.close().catch(() => undefined);
}

/** Press Tab (`back`: with Shift) until the focus in the card is on what is called `name`; throws when it never is. */
export async function tabInCard(
  session: Session,
  page: Page,
  name: string,
  { back = false, most = 60 } = {},
): Promise<void> {
  const visited: string[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
    const focused = String(await inCard(session.extension, page, nameOfFocused));
    if (focused.includes(name)) return;
    visited.push(focused);
  }
  throw new Error(`Tab never reached "${name}" in the card, only: ${[...new Set(visited)].join(' | ')}`);
}

const nameOfFocused = `(root) => {
  // Firefox stops at boxes that scroll, whose text is everything in them.
  const element = root.activeElement?.closest('a, button, summary');
  return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\\s+/g, ' ').trim();
}`;

/** What is on the clipboard, by pasting it into a page of its own. */
export async function pasted(session: Session): Promise<string> {
  const page = await session.open('/pages/off-topic.html');
  await page.bringToFront();
  await page.evaluate(
    "document.body.append(Object.assign(document.createElement('textarea'), { id: 'paste' })); document.getElementById('paste').focus()",
  );
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const text = await until('a text to paste', async () =>
    String(await page.evaluate("document.getElementById('paste').value")),
  );
  await page.close();
  return text;
}
