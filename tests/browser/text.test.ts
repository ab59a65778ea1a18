import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { moveTo, pointOf } from '../../src/tools/pointer.ts';
import { expectMarks } from './support/expected-marks.ts';
import { markedTexts, marks, marksThat, someMarks } from './support/marks.ts';
import { onOwnPage } from './support/own-page.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { storeSetting } from './support/store.ts';
import { until } from './support/until.ts';

/** Fixtures that say beside their text what is to be marked, and texts in them to rest on, with a word of the card. */
const situations: [page: string, rests: [text: string, label: string][]][] = [
  [
    'split-names',
    [
      ['Pezesh', 'Pezeshkian'],
      ['Ser\u00adgey Lav\u00adrov', 'Lavrov'],
      ['普', 'Putin'],
    ],
  ],
  ['capitals', [['SERGEY', 'Lavrov']]],
  ['cells', []],
  // Nothing but divisions, the first of them with scripts: the language is told from what readers see.
  ['divisions', [['Grossi', 'Grossi']]],
  ['not-for-reading', []],
  ['right-to-left', [['مسعود پزشکیان', 'Pezeshkian']]],
  ['vertical', [['イラン', 'Iran']]],
  [
    'laid-out',
    [
      ['Fordow', 'Fordow'],
      ['Natanz', 'Natanz'],
      ['Rosatom', 'Rosatom'],
      ['S-400', 'S-400'],
    ],
  ],
];

inEachBrowser('the text of pages', (session, browser) => {
  const itInChromium = it.skipIf(browser === 'firefox');

  beforeAll(() => storeSetting(session(), 'density', 'every'));

  it.each(situations)('marks what %s.html says, nothing else, and briefs there', async (name, rests) => {
    const page = await session().open(`/pages/text/${name}.html`);
    await expectMarks(page);
    for (const [text, label] of rests) await briefs(session(), page, text, label);
    await page.close();
  });

  itInChromium('marks what is on screen first, and the rest in slices', async () => {
    const page = await session().open('/pages/text/last-on-screen.html');
    await page.waitForFunction('window.first.far', { polling: 50 });
    const { seen, far } = (await page.evaluate('window.first')) as { seen: number; far: number };
    expect(far - seen).toBeGreaterThan(2);
    await page.close();
  });

  it('briefs on every part of two names that stand side by side without a space', async () => {
    const page = await session().open('/pages/text/adjacent.html');
    await marksThat('both', page, (found) => found.includes('俄罗斯') && found.includes('伊朗'));
    await page.bringToFront();
    const { left, top, size } = (await page.evaluate(`(() => {
      const range = new Range();
      range.setStart(document.getElementById('pair').firstChild, 3);
      range.setEnd(document.getElementById('pair').firstChild, 4);
      const { left, top, height, width } = range.getBoundingClientRect();
      return { left, top: top + height / 2, size: width };
    })()`)) as { left: number; top: number; size: number };
    for (const [share, label] of [
      [0.2, 'Iran'],
      [-0.2, 'Russia'],
    ] as const) {
      await moveTo(page, { x: left + share * size, y: top });
      await until(`a card for ${label}`, async () => (await session().card(page))?.includes(label));
      await page.keyboard.press('Escape');
      await session().cardGone(page);
    }
    await page.close();
  });

  it.each([0.5, 2])('briefs on a page at %f times its size', async (factor) => {
    const page = await session().open('/pages/plain.html');
    await someMarks(page);
    await zoom(session(), factor);
    await page.bringToFront();
    await page.waitForFunction(`devicePixelRatio === ${factor}`);
    const { x, y } = await pointOf(page, 'Bushehr', 1);
    const scale = await mouseScale(page);
    await moveTo(page, { x: x * scale, y: y * scale });
    expect(await until('a card', () => session().card(page))).toContain('Bushehr');
    await zoom(session(), 1);
    await page.close();
  });

  it('marks text that is hidden, and briefs when it is shown', async () => {
    const page = await session().open('/pages/text/hidden.html');
    await expectMarks(page);
    await page.evaluate('window.show()');
    for (const name of ['Fordow', 'Natanz', 'Rosatom', 'Su-35', 'S-400', 'Abbas Araghchi'])
      await briefs(session(), page, name, name);
    await page.close();
  });

  it('marks a megabyte in one text node, wherever it is cut', async () => {
    const page = await session().open('/pages/text/one-long-node.html');
    await expectMarks(page);
    await page.close();
  });

  itInChromium('marks a table of twenty thousand cells, but not those in which somebody writes', async () => {
    const page = await session().open('/pages/text/huge-table.html');
    await marksThat('the first rows', page, (found) => marks(found, 'Fordow'));
    await briefs(session(), page, 'Fordow', 'Fordow');
    const first = await markedTexts(page);
    expect(first.filter((text) => /Bushehr|Alabuga/.test(text))).toEqual([]);
    await page.evaluate("document.getElementById('last').scrollIntoView()");
    await marksThat('the last row', page, (found) => marks(found, 'Abbas Araghchi'));
    await briefs(session(), page, 'Abbas Araghchi', 'Araghchi');
    expect((await markedTexts(page)).length).toBeLessThanOrEqual(401);
    await page.close();
  });
});

async function briefs(session: Session, page: Page, text: string, label: string): Promise<void> {
  expect(await session.hover(page, text)).toContain(label);
  await page.keyboard.press('Escape');
  await session.cardGone(page);
}

/** Zoom every tab, as the browser's menu does one. */
async function zoom(session: Session, factor: number): Promise<void> {
  const tabs = '(globalThis.browser ?? globalThis.chrome).tabs';
  await onOwnPage(session, (page) =>
    page.evaluate(
      `${tabs}.query({}).then((all) => Promise.all(all.map(({ id }) => ${tabs}.setZoom(id, ${factor}))))`,
    ),
  );
}

/** How many of the driver's pixels are one of a zoomed page: browsers differ. */
async function mouseScale(page: Page): Promise<number> {
  await page.evaluate("addEventListener('mousemove', ({ clientX }) => { window.seenAt = clientX; })");
  await page.mouse.move(90, 90);
  await page.mouse.move(100, 100);
  await page.waitForFunction('window.seenAt');
  return 100 / Number(await page.evaluate('window.seenAt'));
}
