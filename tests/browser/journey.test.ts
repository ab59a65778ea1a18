import { describe, expect, it } from 'vitest';
import { cardElement } from '../../src/core/card-element.ts';
import { inCard } from '../../src/tools/card-probe.ts';
import { moveTo, pointOf } from '../../src/tools/pointer.ts';
import { marks, marksThat, someMarks } from './support/marks.ts';
import { inEachBrowser } from './support/session.ts';
import { pause, until } from './support/until.ts';

const article = '/demo/article.html';
const treaty = 'Comprehensive Strategic Partnership Treaty';
const hosts = `document.querySelectorAll('${cardElement}').length`;
const elements = "document.querySelectorAll('*').length";

inEachBrowser('the demonstration article', (session) => {
  describe('before the first open', () => {
    it('underlines what the article is about', async () => {
      const page = await session().open(article);
      const texts = await marksThat('the last paragraphs', page, (found) => marks(found, 'Strait of Hormuz'));
      const expected = [
        'Vladimir Putin',
        'Masoud Pezeshkian',
        treaty,
        'Sergey Lavrov',
        'snapback',
        'IAEA',
        'JCPOA',
        'Bushehr',
        'Su-35',
        'Rasht–Astara',
        'Strait of Hormuz',
      ];
      expect(expected.filter((name) => !marks(texts, name))).toEqual([]);
      await page.close();
    });

    it('leaves alone what only looks like it', async () => {
      const page = await session().open(article);
      await marksThat('the last paragraphs', page, (found) => marks(found, 'Strait of Hormuz'));
      const inAside = `(() => {
        let count = 0;
        CSS.highlights.forEach((highlight) => highlight.forEach((range) => {
          if (range.startContainer.parentElement.closest('aside')) count += 1;
        }));
        return count;
      })()`;
      expect(await page.evaluate(inAside)).toBe(0);
      await page.close();
    });

    it('adds no element, loads no card and leaves selection, focus and scrolling alone', async () => {
      const page = await session().open(article);
      const before = await page.evaluate(elements);
      await someMarks(page);
      expect(await page.evaluate(hosts)).toBe(0);
      expect(await page.evaluate(elements)).toBe(before);
      const state = '[getSelection().rangeCount, document.activeElement.localName, scrollY]';
      expect(await page.evaluate(state)).toEqual([0, 'body', 0]);
      const loaded =
        "performance.getEntriesByType('resource').filter(({ name }) => name.includes('card.js')).length";
      expect(await page.evaluate(loaded)).toBe(0);
      await page.close();
    });
  });

  describe('the card', () => {
    it('shows an excerpt with its date and its source', async () => {
      const page = await session().open(article);
      await someMarks(page);
      const text = await session().hover(page, treaty);
      expect(text).toMatch(/treaty/i);
      const parts = await inCard(
        session().extension,
        page,
        `(root) => {
          const excerpt = root.querySelector('.excerpt');
          return {
            excerpt: excerpt?.querySelector('.excerpt-text')?.textContent.length > 40,
            date: excerpt?.querySelector('time')?.dateTime,
            source: excerpt?.querySelector('.sources li')?.textContent,
          };
        }`,
      );
      expect(parts).toMatchObject({
        excerpt: true,
        date: expect.stringMatching(/^\d{4}/),
        source: expect.stringMatching(/\w/),
      });
      await page.close();
    });

    it('adds one element on the first open, and none afterwards', async () => {
      const page = await session().open(article);
      await someMarks(page);
      const before = Number(await page.evaluate(elements));
      await session().hover(page, treaty);
      expect(await page.evaluate(hosts)).toBe(1);
      expect(await page.evaluate(elements)).toBe(before + 1);
      await page.keyboard.press('Escape');
      await session().cardGone(page);
      expect(await session().hover(page, 'Bushehr')).toContain('Bushehr');
      expect(await page.evaluate(hosts)).toBe(1);
      await page.close();
    });

    it('closes on Escape, and stays closed while the pointer stays', async () => {
      const page = await session().open(article);
      await someMarks(page);
      await session().hover(page, 'Bushehr');
      await page.keyboard.press('Escape');
      await session().cardGone(page);
      await pause(700);
      expect(await session().card(page)).toBeUndefined();
      await page.close();
    });

    it('closes when the pointer leaves, and stays while the pointer is in it', async () => {
      const page = await session().open(article);
      await someMarks(page);
      await session().hover(page, 'Bushehr');
      const box = (await inCard(
        session().extension,
        page,
        "(root) => { const { x, y, width, height } = root.querySelector('.card').getBoundingClientRect(); return { x, y, width, height }; }",
      )) as { x: number; y: number; width: number; height: number };
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
      await pause(700);
      expect(await session().card(page)).toBeDefined();
      await page.mouse.move(3, 3);
      await session().cardGone(page);
      await page.close();
    });

    it('stays on the first open while the pointer moves within its mention', async () => {
      const page = await session().open(article);
      await someMarks(page);
      await session().hover(page, 'Bushehr');
      // Longer than a batch of changes waits: the card's host has come into the page.
      await pause(600);
      const { x, y } = await pointOf(page, 'Bushehr');
      await page.mouse.move(x + 3, y);
      await pause(700);
      expect(await session().card(page)).toBeDefined();
      await page.close();
    });

    it('does not come for a pointer that only passes over', async () => {
      const page = await session().open(article);
      await someMarks(page);
      const { x, y } = await pointOf(page, 'Bushehr');
      await page.mouse.move(5, y);
      await page.mouse.move(x + 300, y, { steps: 40 });
      await page.mouse.move(x + 300, y + 200, { steps: 10 });
      await pause(700);
      expect(await session().card(page)).toBeUndefined();
      await page.close();
    });

    it('takes neither the focus nor the selection when the pointer opens it', async () => {
      const page = await session().open(article);
      await someMarks(page);
      await page.evaluate("getSelection().selectAllChildren(document.querySelector('h1'))");
      await session().hover(page, 'Bushehr');
      expect(await page.evaluate('[getSelection().toString(), document.activeElement.localName]')).toEqual([
        'The treaty that promised no rescue',
        'body',
      ]);
      await page.close();
    });

    it('says where the page’s scripts cannot read what it says', async () => {
      const page = await session().open(article);
      await someMarks(page);
      await session().hover(page, 'Bushehr');
      expect(await page.evaluate(`document.querySelector('${cardElement}').shadowRoot`)).toBeNull();
      expect(await page.evaluate('[...CSS.highlights.keys()].join()')).not.toMatch(/bushehr|treaty/i);
      await page.close();
    });
  });

  it('lets a link with a mention be followed', async () => {
    const page = await session().open('/pages/link.html');
    await someMarks(page);
    const point = await pointOf(page, 'Fordow');
    await moveTo(page, point);
    await until('a card', () => session().card(page));
    await page.mouse.click(point.x, point.y);
    await page.waitForFunction("location.hash === '#target'");
    await page.close();
  });
});
