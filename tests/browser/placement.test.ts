import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inCard } from '../../src/tools/card-probe.ts';
import { moveTo, type Point } from '../../src/tools/pointer.ts';
import { clickAt, clickInMenu, pointAt } from './support/card-clicks.ts';
import { type Box, sceneAt, startRecorder } from './support/hover-recorder.ts';
import { someMarks } from './support/marks.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { until } from './support/until.ts';

inEachBrowser('where the card stands', (session, browserName) => {
  it('has its right edge in line with its name where the page’s direction stands on its body', async () => {
    const { card, line } = await hovered(session(), '/pages/body-direction.html');
    expect(card.right).toBeCloseTo(line.right, 0);
    expect(card.left).toBeGreaterThan(0);
  });

  it.each(['wide', 'wide-quirks'])('is next to a name below it on %s.html', async (name) => {
    const { card, line, bar } = await hovered(session(), `/pages/${name}.html`);
    // Chromium has none while a driver steers it.
    if (browserName === 'firefox') expect(bar).toBeGreaterThan(8);
    expect(line.top - card.bottom).toBeCloseTo(6, 0);
  });

  it('is next to a name on a page that CSS zooms', async () => {
    const { card, line } = await hovered(session(), '/pages/zoomed.html');
    expect(Math.max(line.top - card.bottom, card.top - line.bottom)).toBeCloseTo(6, 0);
    expect(card.right).toBeLessThanOrEqual(1000);
  });

  // What 1280 by 1024 comes to at four times its size.
  it('lets everything in it be scrolled to in a window of 320 by 256, its name out of the way', async () => {
    const page = await session().open('/demo/article.html');
    await page.setViewport({ width: 320, height: 256 });
    await someMarks(page);
    await session().hover(page, 'Comprehensive Strategic');
    await clickAt(session(), page, '.card-menu button');
    await wheelAt(session(), page, '.card-menu-list button');
    await until('the menu’s last entry', () => isSeen(session(), page, '.card-menu-list li:last-child'));
    await clickAt(session(), page, '.card-menu button');
    await until('no menu', async () => !(await isSeen(session(), page, '.card-menu-list')));
    await wheelAt(session(), page, '.card-label');
    await until('no name', async () => !(await isSeen(session(), page, '.card-label')));
    await clickInMenu(session(), page, 'Mute this topic');
    await wheelAt(session(), page, '.card-label');
    await until('Undo', () => isSeen(session(), page, '.card-notice button'));
    await clickAt(session(), page, '.card-notice button');
    await session().cardGone(page);
    await page.close();
  });
});

/** The card of the first name on the page, the line that it stands at, and how high the scroll bar below is. */
async function hovered(session: Session, path: string): Promise<{ card: Box; line: Box; bar: number }> {
  const page = await session.open(path);
  await someMarks(page);
  await page.bringToFront();
  await startRecorder(page);
  const { line } = await sceneAt(page, 0);
  if (!line) throw new Error('No name is on screen.');
  await moveTo(page, middleOf(line));
  await until('a card', () => session.card(page));
  const { card } = await sceneAt(page, 0);
  if (!card) throw new Error('The card has gone.');
  const bar = await page.evaluate(heightOfBar);
  await page.close();
  return { card, line, bar: Number(bar) };
}

/** Turn the wheel over the first element of the card that `selector` finds. */
async function wheelAt(session: Session, page: Page, selector: string): Promise<void> {
  const { x, y } = await pointAt(session, page, selector);
  await page.mouse.move(x, y);
  await page.mouse.wheel({ deltaY: 400 });
}

/** Does all of what `selector` finds lie within the card, with nothing over its middle? */
async function isSeen(session: Session, page: Page, selector: string): Promise<boolean> {
  const script = `(root) => {
    const element = root.querySelector('${selector}');
    const box = element?.getBoundingClientRect();
    const card = root.host.getBoundingClientRect();
    if (!box || box.top < card.top - 1 || box.bottom > card.bottom + 1 || box.left < card.left) return false;
    return element.contains(root.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2));
  }`;
  return (await inCard(session.extension, page, script)) === true;
}

const heightOfBar = `(() => {
  const window = document.createElement('div');
  window.style = 'position: fixed; inset: 0';
  document.body.append(window);
  return innerHeight - window.clientHeight;
})()`;

function middleOf({ left, top, right, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
