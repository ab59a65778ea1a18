import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { frameNamed } from './support/frames.ts';
import { markedTexts, marks, marksThat, someMarks } from './support/marks.ts';
import { inEachBrowser } from './support/session.ts';
import { storeSetting } from './support/store.ts';
import { pause, until } from './support/until.ts';

const path = '/pages/changing/frames.html';
/** The frames with text that belong to the site of the page, most of which have no address of their own. */
const ofPage = [
  'srcdoc',
  'blank',
  'written',
  'same',
  'sandboxed',
  'sandboxed-srcdoc',
  'blob',
  'sandboxed-blob',
  'data',
];
const all = [...ofPage, 'other'];

inEachBrowser('documents in documents', (session) => {
  it('reads every kind of frame, but no editor', async () => {
    const page = await session().open(path);
    for (const name of all)
      await marksThat(name, await frameNamed(page, name), (found) => marks(found, 'Sergey Lavrov'));
    await hasText(page, ['editor']);
    await pause(600);
    expect(await markedTexts(await frameNamed(page, 'editor'))).toEqual([]);
    await page.close();
  });

  it('reads a frame without room for a line once it has room', async () => {
    const page = await session().open(path);
    await someMarks(page);
    const tiny = await frameNamed(page, 'tiny');
    await hasText(page, ['tiny']);
    await pause(600);
    expect(await markedTexts(tiny)).toEqual([]);
    await page.evaluate("document.querySelector('[name=tiny]').removeAttribute('style')");
    await marksThat('the frame', tiny, (found) => marks(found, 'Sergey Lavrov'));
    await page.close();
  });

  it('briefs on a paragraph that has moved from a frame into the page', async () => {
    const page = await session().open(path);
    await marksThat('the frame', await frameNamed(page, 'same'), (found) => marks(found, 'Sergey Lavrov'));
    await page.evaluate('window.adopt()');
    await marksThat('the paragraph', page, (found) => marks(found, 'Sergey Lavrov'));
    expect(await session().hover(page, 'Sergey Lavrov')).toContain('Lavrov');
    await page.close();
  });

  it('reads a window that a page has opened empty and filled', async () => {
    const page = await session().open(path);
    await someMarks(page);
    const [popup] = await Promise.all([
      new Promise<Page | null>((resolve) => page.once('popup', resolve)),
      page.evaluate('window.openBlank()'),
    ]);
    if (!popup) throw new Error('No window was opened.');
    await marksThat('the window', popup, (found) => marks(found, 'Sergey Lavrov'));
    await popup.close();
    await page.close();
  });

  it('leaves a page’s frames alone where its site is off, those of other sites too', async () => {
    await storeSetting(session(), 'sitesOff', ['localhost']);
    const page = await session().open(path);
    await hasText(page, all);
    await pause(600);
    for (const name of all)
      expect([name, await markedTexts(await frameNamed(page, name))]).toEqual([name, []]);
    await storeSetting(session(), 'sitesOff', []);
    for (const name of all) await someMarks(await frameNamed(page, name));
    await page.close();
  });

  it('reads a frame whose own site is off: the page in front is another', async () => {
    await storeSetting(session(), 'sitesOff', ['127.0.0.1']);
    const page = await session().open(path);
    await marksThat('the other site', await frameNamed(page, 'other'), (found) =>
      marks(found, 'Sergey Lavrov'),
    );
    await storeSetting(session(), 'sitesOff', []);
    await page.close();
  });

  it('reads them where the page’s site is one of the few that are on', async () => {
    await storeSetting(session(), 'siteMode', 'listed');
    await storeSetting(session(), 'sitesOn', ['localhost']);
    const page = await session().open(path);
    for (const name of all)
      await marksThat(name, await frameNamed(page, name), (found) => marks(found, 'Sergey Lavrov'));
    await storeSetting(session(), 'sitesOn', ['127.0.0.1']);
    for (const name of all)
      await marksThat(name, await frameNamed(page, name), (found) => found.length === 0);
    await storeSetting(session(), 'siteMode', 'everywhere');
    await storeSetting(session(), 'sitesOn', []);
    await page.close();
  });
});

/** What is not there yet is not marked either: wait for the text of each of these frames. */
async function hasText(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const frame = await frameNamed(page, name);
    await until(`the text of ${name}`, () => frame.evaluate("document.body.textContent.includes('Lavrov')"));
  }
}
