import { expect, it } from 'vitest';
import { moveTo, type Point } from '../../src/tools/pointer.ts';
import { type Box, sceneAt, startRecorder } from './support/hover-recorder.ts';
import { someMarks } from './support/marks.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { until } from './support/until.ts';

inEachBrowser(
  'where the card stands',
  (session, browserName) => {
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
  },
  // Scroll bars that take room.
  { preferences: { 'widget.gtk.overlay-scrollbars.enabled': false } },
);

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

const heightOfBar = `(() => {
  const window = document.createElement('div');
  window.style = 'position: fixed; inset: 0';
  document.body.append(window);
  return innerHeight - window.clientHeight;
})()`;

function middleOf({ left, top, right, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
