import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { expectMarks } from './support/expected-marks.ts';
import { markedTexts, marks, marksThat } from './support/marks.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { storeSetting } from './support/store.ts';

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

inEachBrowser('the text of pages', (session) => {
  beforeAll(() => storeSetting(session(), 'density', 'every'));

  it.each(situations)('marks what %s.html says, nothing else, and briefs there', async (name, rests) => {
    const page = await session().open(`/pages/text/${name}.html`);
    await expectMarks(page);
    for (const [text, label] of rests) await briefs(session(), page, text, label);
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

  it('marks a table of ten thousand cells', async () => {
    const page = await session().open('/pages/text/huge-table.html');
    await marksThat('the first rows', page, (found) => marks(found, 'Fordow'));
    await briefs(session(), page, 'Fordow', 'Fordow');
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
