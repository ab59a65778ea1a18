import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardElement } from '../../src/core/card-element.ts';
import { inCard } from '../../src/tools/card-probe.ts';
import { evaluateIsolated } from '../../src/tools/isolated-world.ts';
import { pointAt } from './support/card-clicks.ts';
import { openFromPopup, pasted, tabInCard } from './support/card-keys.ts';
import { click } from './support/click.ts';
import { markedTexts, marks, marksThat, someMarks } from './support/marks.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { until } from './support/until.ts';

inEachBrowser('hostile and unusual pages', (session, browserName) => {
  describe('what a page can do to a script', () => {
    it.each(['throwing-getters', 'clobbered', 'clobbered-document', 'replaced-builtins'])(
      'works on %s.html',
      async (name) => {
        const page = await session().open(`/pages/${name}.html`);
        await marksThat('Bushehr', page, (found) => marks(found, 'Bushehr'));
        expect(await session().hover(page, 'Bushehr')).toContain('Bushehr');
        await page.close();
      },
    );

    it('briefs on text that stands straight in a form whose fields shadow its methods', async () => {
      const page = await session().open('/pages/clobbered-document.html');
      await marksThat('the form', page, (found) => marks(found, 'Sergey Lavrov'));
      expect(await session().hover(page, 'Sergey Lavrov')).toContain('Lavrov');
      await page.evaluate('window.addParagraph()');
      await marksThat('the new paragraph', page, (found) => marks(found, 'Fordow'));
      await page.close();
    });

    it('goes on where a paragraph is put by in a fragment while it is being read', async () => {
      const page = await session().open('/pages/put-away.html');
      await page.waitForFunction('window.putBy.firstChild');
      await page.evaluate('window.addParagraph()');
      await marksThat('the new paragraph', page, (found) => marks(found, 'Natanz'));
      await page.close();
    });

    it('works around ten thousand nested elements', async () => {
      const page = await session().open('/pages/deep.html');
      await marksThat('both sides of the deep part', page, (found) => marks(found, 'Sergey Lavrov'));
      expect(await session().hover(page, 'Bushehr')).toContain('Bushehr');
      await page.close();
    });

    it('comes back after a page cleared everybody’s highlights', async () => {
      const page = await session().open('/pages/clearing.html');
      await page.waitForFunction('window.clearings >= 50');
      await page.evaluate('window.addParagraph()');
      await marksThat('the new paragraph', page, (found) => marks(found, 'Sergey Lavrov'));
      await marksThat('the old ones', page, (found) => marks(found, 'Bushehr'));
      expect(await session().hover(page, 'Bushehr')).toContain('Bushehr');
      await page.close();
    });

    it.each([
      "default-src 'none'; sandbox",
      "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    ])('shows marks and a styled card under the policy %s', async (policy) => {
      const page = await session().open(`/pages/plain.html?csp=${encodeURIComponent(policy)}`);
      await someMarks(page);
      expect(await session().hover(page, 'Bushehr')).toContain('Bushehr');
      const width = `document.querySelector('${cardElement}').getBoundingClientRect().width`;
      expect(await evaluateIsolated(page, width)).toBeGreaterThan(200);
      await page.close();
    });
  });

  describe('what a page can do to the card', () => {
    it('lets the card be scrolled where the page cancels the wheel', async () => {
      const page = await overCard(session());
      await page.mouse.wheel({ deltaY: 120 });
      await until('a scrolled card', async () => (await scrollOf(session(), page)) > 0);
      expect(await page.evaluate('window.told')).toEqual([]);
      await page.close();
    });

    it('lets a word of the card be selected and copied where the page puts other words on the clipboard', async () => {
      const page = await overCard(session());
      const { x, y } = await pointAt(session(), page, '.gist');
      await page.mouse.click(x, y, { count: 2 });
      await page.keyboard.down('Control');
      await page.keyboard.press('c');
      await page.keyboard.up('Control');
      expect(await page.evaluate('window.told')).toEqual([]);
      const words = await session().card(page);
      const word = await pasted(session());
      expect(word).toMatch(/^\S+\s?$/);
      expect(words).toContain(word.trim());
      await page.close();
    });

    // No touch that Firefox's driver makes scrolls anything.
    it.runIf(browserName === 'chromium')(
      'lets the card be scrolled by a finger where the page cancels that',
      async () => {
        const page = await overCard(session());
        const { x, y } = await pointAt(session(), page, '.gist');
        await page.touchscreen.touchStart(x, y);
        for (let moved = 10; moved <= 80; moved += 10) await page.touchscreen.touchMove(x, y - moved);
        await page.touchscreen.touchEnd();
        await until('a scrolled card', async () => (await scrollOf(session(), page)) > 0);
        expect(await page.evaluate('window.told')).toEqual([]);
        await page.close();
      },
    );

    it('keeps to itself what other buttons, keys and drags do in the card', async () => {
      const page = await overCard(session());
      const { x, y } = await pointAt(session(), page, '.gist');
      await page.mouse.click(x, y, { button: 'right' });
      await page.mouse.click(x, y, { button: 'middle' });
      await page.mouse.click(x, y, { count: 2 });
      await page.mouse.down();
      await page.mouse.move(x + 40, y + 10, { steps: 8 });
      await page.mouse.up();
      await page.keyboard.down('Control');
      await page.keyboard.press('x');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      expect(await page.evaluate('window.told')).toEqual([]);
      await page.close();
    });

    it('keeps the focus in the card where the page calls it back into what it takes for a dialog', async () => {
      const page = await session().open('/pages/steering.html');
      await someMarks(page);
      await openFromPopup(session(), page, 'Bushehr');
      await page.evaluate('window.told.length = 0');
      await tabInCard(session(), page, 'Keep open');
      await tabInCard(session(), page, 'Close');
      expect(await page.evaluate('window.told')).toEqual([]);
      await page.keyboard.press('Enter');
      await session().cardGone(page);
      await page.close();
    });
  });

  describe('the top layer', () => {
    it('shows the card above an open modal dialog', async () => {
      const page = await session().open('/pages/dialog.html');
      await someMarks(page);
      await page.evaluate("document.getElementById('dialog').showModal()");
      await marksThat('the dialog', page, (found) => marks(found, 'Fordow'));
      expect(await session().hover(page, 'Fordow')).toContain('Fordow');
      expect(await page.evaluate(`document.querySelector('${cardElement}').closest('dialog')?.id`)).toBe(
        'dialog',
      );
      // Escape is for what is on top: the dialog, with whatever was filled into it, is not the card's to close.
      const isOpen = () => page.evaluate("document.getElementById('dialog').open");
      await page.keyboard.press('Escape');
      await session().cardGone(page);
      expect(await isOpen()).toBe(true);
      await page.keyboard.press('Escape');
      await until('the dialog to close', async () => (await isOpen()) === false);
      await page.close();
    });

    it('shows the card above a part that fills the screen', async () => {
      const page = await session().open('/pages/fullscreen.html');
      await someMarks(page);
      await click(page, '#enlarge');
      await page.waitForFunction('document.fullscreenElement');
      expect(await session().hover(page, 'Fordow')).toContain('Fordow');
      expect(await page.evaluate(`document.querySelector('${cardElement}').closest('#part') !== null`)).toBe(
        true,
      );
      await page.close();
    });
  });

  describe('other documents and roots', () => {
    it('marks and briefs in a frame', async () => {
      const page = await session().open('/pages/frame.html');
      const frame = await until('the frame', async () =>
        page.frames().find((one) => one.url().endsWith('framed.html')),
      );
      await marksThat('the frame', frame, (found) => marks(found, 'Fordow'));
      const element = await page.$('iframe');
      const box = await element?.boundingBox();
      await page.bringToFront();
      const inFrame = (await frame.evaluate(
        `(() => { const text = document.querySelector('p').firstChild; const range = new Range();
          const start = text.data.indexOf('Fordow'); range.setStart(text, start); range.setEnd(text, start + 6);
          const { x, y, width, height } = range.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }; })()`,
      )) as { x: number; y: number };
      await page.mouse.move((box?.x ?? 0) + 3, (box?.y ?? 0) + 3);
      await page.mouse.move((box?.x ?? 0) + inFrame.x, (box?.y ?? 0) + inFrame.y);
      expect(await until('a card', () => session().card(page))).toContain('Fordow');
      await page.close();
    });

    it('marks and briefs in an open shadow root', async () => {
      const page = await session().open('/pages/shadow.html');
      await marksThat('the shadow root', page, (found) => marks(found, 'Fordow'));
      const point = (await page.evaluate(
        `(() => { const text = document.querySelector('news-box').shadowRoot.querySelector('p').firstChild;
          const range = new Range(); const start = text.data.indexOf('Fordow');
          range.setStart(text, start); range.setEnd(text, start + 6);
          const { x, y, width, height } = range.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }; })()`,
      )) as { x: number; y: number };
      await page.bringToFront();
      await page.mouse.move(2, 2);
      await page.mouse.move(point.x, point.y);
      expect(await until('a card', () => session().card(page))).toContain('Fordow');
      await page.close();
    });
  });

  describe('pages that change', () => {
    it('marks what endless scrolling brings', async () => {
      const page = await session().open('/pages/endless.html');
      const first = await someMarks(page);
      await until('fifteen items', async () => {
        // Away and back: the page hears of its end only when that comes into view anew.
        await page.evaluate(
          'scrollTo(0, 0), new Promise(requestAnimationFrame).then(() => new Promise(requestAnimationFrame))',
        );
        await page.evaluate("document.getElementById('end').scrollIntoView()");
        return page.evaluate("document.querySelectorAll('#feed article').length >= 15");
      });
      await marksThat('more than before', page, (found) => found.length > first.length);
      await page.close();
    });

    it('marks a page that wrote itself anew', async () => {
      const page = await session().open('/pages/rewritten.html');
      await someMarks(page);
      await page.evaluate('window.rewrite()');
      await marksThat(
        'the new document',
        page,
        (found) => marks(found, 'Natanz') && !marks(found, 'Bushehr'),
      );
      expect(await session().hover(page, 'Natanz')).toContain('Natanz');
      await page.close();
    });

    it('follows a page that changes its content without loading', async () => {
      const page = await session().open('/pages/one-page-app.html');
      await someMarks(page);
      await page.evaluate(
        "window.goTo('?second', '<h1>Second</h1><p>Sergey Lavrov and Iran discussed Fordow, Natanz and the JCPOA.</p>')",
      );
      await marksThat('the second view', page, (found) => marks(found, 'Natanz') && !marks(found, 'Bushehr'));
      await page.close();
    });

    it('marks what lies far below before anybody scrolls there', async () => {
      const page = await session().open('/pages/tall.html');
      await marksThat('the bottom', page, (found) => marks(found, 'Sergey Lavrov'));
      await page.close();
    });
  });

  describe('what it keeps away from', () => {
    it('leaves fields, editors, code and hidden text alone', async () => {
      const page = await session().open('/pages/editable.html');
      await someMarks(page);
      const texts = await markedTexts(page);
      expect(['Fordow', 'Natanz', 'Arak', 'Parchin', 'Su-35'].filter((name) => marks(texts, name))).toEqual(
        [],
      );
      await page.close();
    });
  });
});

/** A page that steers whatever happens on it, with the pointer in the card. */
async function overCard(session: Session): Promise<Page> {
  const page = await session.open('/pages/steering.html');
  await someMarks(page);
  await session.hover(page, 'Bushehr');
  const { x, y } = await pointAt(session, page, '.gist');
  await page.mouse.move(x, y, { steps: 8 });
  return page;
}

async function scrollOf(session: Session, page: Page): Promise<number> {
  return Number(
    await inCard(session.extension, page, "(root) => root.querySelector('.card-body').scrollTop"),
  );
}
