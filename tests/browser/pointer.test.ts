import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardElement } from '../../src/core/card-element.ts';
import { inCard } from '../../src/tools/card-probe.ts';
import { type Point, pointOf } from '../../src/tools/pointer.ts';
import { tapAt } from './support/card-clicks.ts';
import { type Box, sceneAt, startRecorder, takeFindings } from './support/hover-recorder.ts';
import { marks, marksThat, someMarks } from './support/marks.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { storeSetting } from './support/store.ts';
import { pause, until } from './support/until.ts';

const plain = '/pages/plain.html';

inEachBrowser('the manners of the pointer', (session) => {
  describe('with a mouse', () => {
    it('opens the card of a second name that it has come to rest on, when the first card closes', async () => {
      const page = await marked(session(), plain);
      await session().hover(page, 'Bushehr');
      const { x, y } = await pointOf(page, 'Masoud Pezeshkian');
      await page.mouse.move(x, y);
      await labelled(session(), page, 'Masoud Pezeshkian');
      await page.close();
    });

    it('keeps the card while it goes there slantwise, over other names', async () => {
      await storeSetting(session(), 'density', 'every');
      const page = await marked(session(), '/pages/dense.html');
      await startRecorder(page);
      await session().hover(page, 'Masoud Pezeshkian');
      const { card } = await sceneAt(page, 0);
      if (!card) throw new Error('The card has gone.');
      const label = await labelOf(session(), page);
      // Slower than the grace: only the way it takes keeps the card.
      await page.mouse.move(card.right - 20, (card.top + card.bottom) / 2, { steps: 40 });
      await pause(500);
      expect(await labelOf(session(), page)).toBe(label);
      expect(await takeFindings(page)).toEqual({ faults: [], cards: 1 });
      await storeSetting(session(), 'density', 'section');
      await page.close();
    });

    it('opens nothing while text is being selected, and nothing for a name that it was pressed on', async () => {
      const page = await marked(session(), plain);
      const { x, y } = await pointOf(page, 'Bushehr');
      await page.mouse.move(x - 60, y);
      await page.mouse.down();
      await page.mouse.move(x, y, { steps: 4 });
      await pause(600);
      expect(await session().card(page)).toBeUndefined();
      await page.mouse.up();
      await pause(600);
      expect(await session().card(page)).toBeUndefined();
      // Before the card's code has come.
      await page.mouse.move(x - 60, y);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.up();
      // Loading the code takes longer than the dwell.
      await pause(1_200);
      expect(await session().card(page)).toBeUndefined();
      // By the card's own code, which comes with the first card of a page.
      await session().hover(page, 'Masoud Pezeshkian');
      await page.mouse.click(2, 2);
      await session().cardGone(page);
      await page.mouse.move(x, y);
      // A move counts with the next frame.
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      await page.mouse.down();
      await page.mouse.up();
      await pause(600);
      expect(await session().card(page)).toBeUndefined();
      await page.close();
    });

    it('closes the card when its name is scrolled away, and lets the card itself be scrolled', async () => {
      const page = await marked(session(), '/demo/article.html');
      await session().hover(page, 'Bushehr');
      const { card } = await sceneInPage(page);
      await page.mouse.move((card.left + card.right) / 2, card.top + 150, { steps: 8 });
      await page.mouse.wheel({ deltaY: 120 });
      await until('a scrolled card', async () => {
        const scrolled = "(root) => root.querySelector('.card-body').scrollTop > 0";
        return inCard(session().extension, page, scrolled) as Promise<boolean>;
      });
      expect(await session().card(page)).toContain('Bushehr');
      await page.evaluate('scrollBy(0, 200)');
      await session().cardGone(page);
      await page.close();
    });

    it('opens the card while something else on the page scrolls by itself', async () => {
      const page = await marked(session(), plain);
      await page.evaluate(`(() => {
        const carousel = document.createElement('div');
        carousel.style.cssText = 'width: 200px; overflow-x: scroll';
        carousel.innerHTML = '<p style="width: 90000px">Slides</p>';
        document.body.append(carousel);
        setInterval(() => carousel.scrollBy(5, 0), 20);
      })()`);
      expect(await session().hover(page, 'Bushehr')).toContain('Bushehr');
      await page.close();
    });

    it('closes the card when somebody types, but not for a modifier alone', async () => {
      const page = await marked(session(), plain);
      await session().hover(page, 'Bushehr');
      await page.keyboard.press('Shift');
      await pause(200);
      expect(await session().card(page)).toContain('Bushehr');
      await page.keyboard.press('a');
      await session().cardGone(page);
      await page.close();
    });

    it('leaves a native tooltip’s text where it is', async () => {
      const page = await marked(session(), plain);
      await page.evaluate(
        "document.querySelector('main').insertAdjacentHTML('beforeend', '<p>Inspectors at <abbr title=\"A plant near Qom\">Fordow</abbr> left.</p>')",
      );
      await marksThat('the new paragraph', page, (found) => marks(found, 'Fordow'));
      expect(await session().hover(page, 'Fordow')).toContain('Fordow');
      expect(await page.evaluate("document.querySelector('abbr').title")).toBe('A plant near Qom');
      await page.close();
    });

    it('closes the card of a frame when it leaves the frame', async () => {
      const page = await session().open('/pages/frame.html');
      const frame = await until('the frame', async () =>
        page.frames().find((one) => one.url().endsWith('framed.html')),
      );
      await marksThat('the frame', frame, (found) => marks(found, 'Fordow'));
      await page.bringToFront();
      const box = await (await page.$('iframe'))?.boundingBox();
      if (!box) throw new Error('The frame has no box.');
      const inside = await pointOf(frame, 'Fordow');
      await page.mouse.move(box.x + 3, box.y + 3);
      await page.mouse.move(box.x + inside.x, box.y + inside.y);
      await until('a card', () => session().card(page));
      await page.mouse.move(box.x - 5, box.y - 5);
      await session().cardGone(page);
      await page.close();
    });
  });

  it('shows a card that fits, beside the line and all of a broken name, when the page is enlarged to twice its size', async () => {
    // To a page, 200 % is a window of half the size.
    const page = await marked(session(), plain);
    await page.setViewport({ width: 500, height: 400 });
    await startRecorder(page);
    const faults: string[] = [];
    const verdicts = async () => {
      const found = await takeFindings(page);
      faults.push(...found.faults);
      return found.cards;
    };
    await session().hover(page, 'snapback');
    await until('a verdict', async () => (await verdicts()) === 1);
    const { card } = await sceneAt(page, 0);
    expect(card && card.bottom - card.top).toBeGreaterThan(80);
    await page.mouse.move(2, 2);
    await session().cardGone(page);
    // As narrow as a word, with room below: the card of the first line is to leave the second in sight.
    await page.setViewport({ width: 500, height: 800 });
    await page.evaluate("document.querySelector('main').style.width = 'min-content'");
    await session().hover(page, 'Masoud Pezeshkian');
    await until('another verdict', async () => (await verdicts()) === 2);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('opens no card for taps that the page has made up, before its first card and after', async () => {
    const page = await marked(session(), plain);
    await page.bringToFront();
    await page.mouse.move(2, 2);
    const point = await pointOf(page, 'Bushehr');
    await page.evaluate(madeUp(point));
    await pause(800);
    expect(await page.evaluate(`document.querySelector('${cardElement}')`)).toBe(null);
    await session().hover(page, 'Bushehr');
    await page.mouse.move(2, 2);
    await session().cardGone(page);
    await page.evaluate(madeUp(point));
    await pause(800);
    expect(await session().card(page)).toBeUndefined();
    await page.close();
  });

  describe('with a finger', () => {
    it('opens the card of a name that is tapped, and closes it with a tap elsewhere', async () => {
      const page = await marked(session(), plain);
      await page.bringToFront();
      const { x, y } = await pointOf(page, 'Bushehr');
      await page.touchscreen.tap(x, y);
      expect(await until('a card', () => session().card(page))).toContain('Bushehr');
      await page.touchscreen.tap(10, 600);
      await session().cardGone(page);
      await page.close();
    });

    it('opens the card of a second name that is tapped, not what the first card went on to', async () => {
      const page = await marked(session(), plain);
      await tapName(session(), page, 'Bushehr');
      await tapAt(session(), page, '.chip');
      await until('another topic', async () => !(await labelOf(session(), page)).includes('Bushehr'));
      await tapName(session(), page, 'Masoud Pezeshkian');
      await labelled(session(), page, 'Masoud Pezeshkian');
      expect(await inCard(session().extension, page, hasBack)).toBe(false);
      await page.close();
    });

    it('leaves a notice behind that the first card had', async () => {
      const page = await marked(session(), plain);
      await tapName(session(), page, 'Bushehr');
      await tapAt(session(), page, '.card-menu button');
      await tapAt(session(), page, '.card-menu-list li:nth-child(2) button');
      await until('the notice', async () => (await session().card(page))?.includes('is muted'));
      await tapName(session(), page, 'Masoud Pezeshkian');
      await labelled(session(), page, 'Masoud Pezeshkian');
      expect(await session().card(page)).not.toContain('is muted');
      await storeSetting(session(), 'mutedTopics', []);
      await page.close();
    });

    it('opens what a control with a name in it opens, and no card', async () => {
      const page = await marked(session(), '/pages/summary.html');
      await page.bringToFront();
      const { x, y } = await pointOf(page, 'Fordow');
      await page.touchscreen.tap(x, y);
      await page.waitForFunction("document.querySelector('details').open");
      await pause(600);
      expect(await session().card(page)).toBeUndefined();
      await tapName(session(), page, 'Masoud Pezeshkian');
      await page.close();
    });

    it('follows a link that a name stands in', async () => {
      const page = await marked(session(), '/pages/link.html');
      await page.bringToFront();
      const { x, y } = await pointOf(page, 'Fordow');
      await page.touchscreen.tap(x, y);
      await page.waitForFunction("location.hash === '#target'");
      expect(await session().card(page)).toBeUndefined();
      await page.close();
    });
  });
});

/** What a page can make up of a finger's tap and a pointer's rest. */
const madeUp = ({ x, y }: Point) => `(() => {
  const at = { pointerType: 'touch', clientX: ${x}, clientY: ${y}, bubbles: true, composed: true };
  for (const type of ['pointerdown', 'pointerup', 'pointermove']) document.body.dispatchEvent(new PointerEvent(type, at));
})()`;

/** Tap a name; its card, or another, is open afterwards. */
async function tapName(session: Session, page: Page, name: string): Promise<void> {
  const { x, y } = await pointOf(page, name);
  await page.touchscreen.tap(x, y);
  await until('a card', () => session.card(page));
}

const hasBack = `(root) => root.querySelector('[aria-label="Back"]') !== null`;

async function marked(session: Session, path: string): Promise<Page> {
  const page = await session.open(path);
  await someMarks(page);
  await page.bringToFront();
  return page;
}

/** The card's box, by the recorder's eyes. */
async function sceneInPage(page: Page): Promise<{ card: Box }> {
  await startRecorder(page);
  const { card } = await sceneAt(page, 0);
  if (!card) throw new Error('There is no card.');
  return { card };
}

async function labelOf(session: Session, page: Page): Promise<string> {
  return String(
    await inCard(session.extension, page, "(root) => root.querySelector('.card-label').textContent"),
  );
}

function labelled(session: Session, page: Page, text: string): Promise<boolean> {
  return until(`a card on ${text}`, async () => (await labelOf(session, page)).includes(text));
}
