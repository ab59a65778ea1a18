import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardElement } from '../../../src/core/card-element.ts';
import type { BrowserName } from '../../../src/tools/browsers.ts';
import { markedTexts, marks, marksThat, noMarks, someMarks } from '../support/marks.ts';
import type { Session } from '../support/session.ts';
import { pause, until } from '../support/until.ts';

const article =
  '<h1>The partnership</h1><p>Vladimir Putin and Masoud Pezeshkian signed a treaty between Russia and Iran; Sergey Lavrov spoke of Fordow and the JCPOA.</p>';

/** Part of `changes.test.ts`: addresses and text that change under the reader. */
export function changingText(session: () => Session, browser: BrowserName): void {
  // For what is decided by our own code alone, or exists in Chromium only.
  const itInChromium = it.skipIf(browser === 'firefox');
  const opened = (path: string): Promise<Page> => session().open(`/pages/${path}`);

  describe('applications of one page', () => {
    itInChromium('forgets the verdict on the article for the recipe that follows', async () => {
      const page = await opened('changing/application.html');
      await someMarks(page);
      for (const address of ['?recipe', '#/recipe']) {
        await page.evaluate(`window.goOn('${address}')`);
        await noMarks(page);
        // A verdict that leaked would show at the next reading.
        await page.evaluate("document.querySelector('main').append('And a glass of milk.')");
        await pause(600);
        expect(await markedTexts(page)).toEqual([]);
        await page.evaluate(`window.goOn('${address}/article', '${article}', 'Iran and Russia')`);
        await marksThat('the article', page, (found) => marks(found, 'Fordow'));
      }
      await page.close();
    });
  });

  describe('addresses that change by themselves', () => {
    const address = "history.replaceState({}, '', '?utm=1')";
    const change = "document.body.append(document.createElement('p'))";

    it('leave the card that a reader keeps open, and the next one is the only one', async () => {
      const page = await opened('plain.html');
      await someMarks(page);
      await session().hover(page, 'Bushehr');
      await page.mouse.down();
      await page.mouse.up();
      await page.evaluate(`${address}; ${change}`);
      await pause(800);
      expect(await session().card(page)).toContain('Bushehr');
      expect(await session().hover(page, 'Masoud Pezeshkian')).toBeDefined();
      await until('the next card', async () => (await session().card(page))?.includes('Pezeshkian'));
      expect(await page.evaluate(`document.querySelectorAll('${cardElement}').length`)).toBe(1);
      await page.close();
    });

    it('take the card with them where its name is gone', async () => {
      const page = await opened('plain.html');
      await someMarks(page);
      await session().hover(page, 'Bushehr');
      await page.evaluate(`${address}; document.querySelector('main').textContent = 'Another page.'`);
      await session().cardGone(page);
      await page.close();
    });
  });

  describe('text that changes', () => {
    it('keeps no mark on rows that a virtual list uses again', async () => {
      const page = await opened('changing/recycled-rows.html');
      await marksThat('the first rows', page, (found) => marks(found, 'Fordow'));
      for (let step = 1; step <= 30; step += 1) {
        await page.evaluate(`document.getElementById('list').scrollTop = ${step * 37 * 40 + step * 40}`);
        if (step % 10 === 0)
          await marksThat(`the rows after ${step} steps`, page, (found) => marks(found, 'Fordow'));
      }
      expect(await page.evaluate('window.wrong')).toBe(0);
      // The marks of the rows before these look the same: rest only where the last ones have come to stand.
      await page.waitForFunction(
        "[...CSS.highlights.values()].some((marks) => [...marks].some(({ startContainer }) => startContainer.data === 'Row 1144 is about Fordow.'))",
      );
      expect(await session().hover(page, 'Fordow')).toContain('Fordow');
      await page.close();
    });

    itInChromium(
      'follows a ticker without a mark on a wrong word, and without a flicker on what stays',
      async () => {
        const page = await opened('changing/ticker.html');
        await marksThat('the ticker', page, (found) => marks(found, 'Rosatom') && marks(found, 'Bushehr'));
        await page.waitForFunction('window.ticks >= 40');
        expect(await page.evaluate('[window.wrong, window.lost]')).toEqual([0, 0]);
        await page.evaluate('window.stop()');
        await page.evaluate("document.getElementById('ticker').firstChild.data = 'In Fordow'");
        await marksThat('the last line', page, (found) => marks(found, 'Fordow'));
        await page.close();
      },
    );

    itInChromium('keeps the marks on what stays while sixty other lines change again and again', async () => {
      const page = await opened('changing/flood.html');
      await page.waitForFunction('window.rows() === 50');
      await page.evaluate('window.go()');
      await page.waitForFunction('window.ticks >= 20');
      expect(await page.evaluate('window.fewest')).toBe(50);
      // They are followed all the same.
      await page.evaluate("void add('In Bahrain')");
      await marksThat('the last line', page, (found) => marks(found, 'Bahrain'));
      await page.close();
    });

    it('takes its marks out of text that becomes an editor, and puts them back', async () => {
      const page = await opened('changing/editor.html');
      await marksThat('the draft', page, (found) => marks(found, 'Fordow'));
      await page.evaluate('window.edit()');
      await marksThat(
        'all but the draft',
        page,
        (found) => marks(found, 'Rosatom') && !marks(found, 'Fordow'),
      );
      await page.evaluate('window.publish()');
      await marksThat('the draft again', page, (found) => marks(found, 'Fordow'));
      await page.evaluate("window.play('textbox')");
      await marksThat('all but the text box', page, (found) => !marks(found, 'Fordow'));
      await page.evaluate('window.play(null)');
      await marksThat('the draft once more', page, (found) => marks(found, 'Fordow'));
      // Of designMode a page script hears nothing: but what is typed over is marked no more.
      await page.evaluate('window.editAll()');
      await page.evaluate("document.querySelector('article p').firstChild.insertData(0, 'Typed over: ')");
      await marksThat('all but what was typed over', page, (found) => !marks(found, 'Fordow'));
      await page.close();
    });

    it('forgets text that is moved into an editor', async () => {
      const page = await opened('changing/editor.html');
      await marksThat('the draft', page, (found) => marks(found, 'Fordow'));
      await page.evaluate('window.move()');
      await marksThat(
        'all but the draft',
        page,
        (found) => marks(found, 'Rosatom') && !marks(found, 'Fordow'),
      );
      await page.close();
    });
  });
}
