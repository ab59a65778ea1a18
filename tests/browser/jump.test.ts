import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { activeLine, activeText, isActiveSeen } from './support/active-mark.ts';
import { frameNamed } from './support/frames.ts';
import { markedTexts, someMarks } from './support/marks.ts';
import { popupOver } from './support/popup.ts';
import { inEachBrowser } from './support/session.ts';
import { until } from './support/until.ts';

const path = '/pages/long-blocks.html';

inEachBrowser('the popup’s way to a name', (session) => {
  it('brings every mention on screen and marks it, underlined or not, in a block taller than the window', async () => {
    const page = await session().open(path);
    const underlined = (await someMarks(page)).filter((text) => text.includes('Lavrov'));
    // The others are repeats in the same section.
    expect(underlined).toHaveLength(1);
    const popup = await popupOver(session(), page);
    const places = new Set<number>();
    for (const nth of ['1/3', '2/3', '3/3']) {
      expect(await jumpTo(popup, 'Sergey Lavrov')).toContain(nth);
      await until(`mention ${nth} on screen`, () => isActiveSeen(page));
      expect(await activeText(page)).toBe('Sergey Lavrov');
      places.add(await scrolled(page));
    }
    expect(places.size).toBe(3);
    await popup.close();
    await page.close();
  });

  it('leads into a box that scrolls by itself, and leaves a page that shows the name as it is', async () => {
    const page = await session().open(path);
    await someMarks(page);
    const popup = await popupOver(session(), page);
    await jumpTo(popup, 'Fordow');
    await until('the name on screen', () => isActiveSeen(page));
    expect(await activeText(page)).toBe('Fordow');
    const before = [await scrolled(page), await page.evaluate("document.getElementById('pane').scrollTop")];
    expect(before[1]).toBeGreaterThan(500);
    // The page may do that: the next press sets the mark again.
    await page.evaluate("CSS.highlights.delete('backgrounder-active')");
    await jumpTo(popup, 'Fordow');
    await until('the name marked again', () => activeText(page));
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    expect([await scrolled(page), await page.evaluate("document.getElementById('pane').scrollTop")]).toEqual(
      before,
    );
    await popup.close();
    await page.close();
  });

  it('takes its mark away with the next press, and from a page when it goes on in a frame', async () => {
    const page = await session().open(path);
    await someMarks(page);
    const far = await frameNamed(page, 'far');
    await someMarks(far);
    const popup = await popupOver(session(), page);
    await jumpTo(popup, 'Fordow');
    await until('the name marked', () => activeText(page));
    await jumpTo(popup, 'Abbas Araghchi');
    await until('the name in the frame', () => activeText(far));
    await until('no mark around it', async () => (await activeText(page)) === undefined);
    const frameTop = Number(
      await page.evaluate("document.querySelector('iframe').getBoundingClientRect().top"),
    );
    const { top, bottom } = (await activeLine(far)) ?? { top: 0, bottom: 0 };
    expect(frameTop + top).toBeGreaterThan(0);
    expect(frameTop + bottom).toBeLessThan(800);
    await jumpTo(popup, 'Fordow');
    await until('the name marked again', () => activeText(page));
    await until('no mark in the frame', async () => (await activeText(far)) === undefined);
    await page.bringToFront();
    await page.mouse.click(5, 5);
    await until('no mark', async () => (await activeText(page)) === undefined);
    expect(await markedTexts(page)).toContain('Fordow');
    await popup.close();
    await page.close();
  });

  it('opens the card at the name, in a block taller than the window', async () => {
    const page = await session().open(path);
    await someMarks(page);
    const popup = await popupOver(session(), page);
    await rowOf(popup, 'Sergey Lavrov');
    await popup.evaluate("document.querySelector('[data-wanted] .row-main').click()");
    await popup.waitForSelector('.brief-actions .link', { timeout: 10_000 });
    await popup.evaluate("void setTimeout(() => document.querySelector('.brief-actions .link').click())");
    await page.bringToFront();
    expect(await until('the card', () => session().card(page))).toContain('Lavrov');
    expect(await until('the name on screen', () => isActiveSeen(page))).toBe(true);
    await popup.close().catch(() => undefined);
    await page.close();
  });
});

/** Press the button that goes to the next mention of a topic, and return what it then says. */
async function jumpTo(popup: Page, name: string): Promise<string> {
  await rowOf(popup, name);
  await popup.evaluate("document.querySelector('[data-wanted] .jump').click()");
  return String(
    await popup.evaluate(
      "new Promise((done) => setTimeout(() => done(document.querySelector('[data-wanted] .jump').textContent)))",
    ),
  );
}

/** Wait for the row of a topic, and leave a sign on it. */
async function rowOf(popup: Page, name: string): Promise<void> {
  const find = `(() => {
    const rows = [...document.querySelectorAll('.topic-row')];
    const row = rows.find((one) => one.textContent.includes(${JSON.stringify(name)}));
    for (const one of rows) one.toggleAttribute('data-wanted', one === row);
    return row !== undefined;
  })()`;
  await until(`${name} in the popup`, async () => Boolean(await popup.evaluate(find)));
}

async function scrolled(page: Page): Promise<number> {
  return Number(await page.evaluate('scrollY'));
}
