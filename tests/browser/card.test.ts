import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inCard } from '../../src/tools/card-probe.ts';
import { clickAt, clickInCard } from './support/card-clicks.ts';
import { openFromPopup, pasted, tabInCard } from './support/card-keys.ts';
import { click } from './support/click.ts';
import { marks, marksThat, someMarks } from './support/marks.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { pause, until } from './support/until.ts';

const article = '/demo/article.html';
const plain = '/pages/plain.html';
const claim = 'Mohammad Eslami says that isotopes from the Tehran Research Reactor serve a million people.';

inEachBrowser('what one can do in the card', (session) => {
  describe('by pointer', () => {
    it('copies an excerpt with its sources, and says so', async () => {
      const page = await hovered(session(), article, 'Bushehr');
      await clickAt(session(), page, '.excerpt .copy button');
      await said(session(), page, 'Copied');
      expect(await pasted(session())).toMatch(cited);
      await page.close();
    });

    it('copies on a page that allows itself nothing', async () => {
      const page = await hovered(session(), `${plain}?csp=default-src 'none'; sandbox`, 'Bushehr');
      await clickAt(session(), page, '.excerpt .copy button');
      await said(session(), page, 'Copied');
      expect(await pasted(session())).toMatch(cited);
      await page.close();
    });

    it('stays where it is pinned, until it is let go', async () => {
      const page = await hovered(session(), article, 'Bushehr');
      await clickAt(session(), page, '[aria-label="Keep open"]');
      await until('a pinned card', () =>
        has(session(), page, '[aria-label="Keep open"][aria-pressed="true"]'),
      );
      await page.mouse.move(3, 3);
      await pause(700);
      expect(await session().card(page)).toContain('Bushehr');
      await clickAt(session(), page, '[aria-label="Keep open"]');
      await page.mouse.move(3, 3);
      await session().cardGone(page);
      await page.close();
    });

    it('marks the page’s own date on the timeline, and unfolds the rest of it', async () => {
      const page = await hovered(session(), article, 'Bushehr');
      const dated = "(root) => root.querySelector('.timeline-page time')?.dateTime";
      expect(await inCard(session().extension, page, dated)).toBe('2026-10-09');
      const dates = "(root) => [...root.querySelectorAll('.timeline time')].map((time) => time.dateTime)";
      const before = (await inCard(session().extension, page, dates)) as string[];
      expect(before).toHaveLength(4);
      expect(before).toEqual(before.toSorted());
      await clickInCard(session(), page, 'more event');
      const all = (await inCard(session().extension, page, dates)) as string[];
      expect(all.length).toBeGreaterThan(4);
      expect(all).toEqual(all.toSorted());
      await page.close();
    });

    it('says of a claim what that means', async () => {
      const page = await session().open(plain);
      await someMarks(page);
      await page.evaluate(
        `document.querySelector('main').insertAdjacentHTML('beforeend', '<p>${claim}</p>')`,
      );
      await marksThat('the new paragraph', page, (found) => marks(found, 'Mohammad Eslami'));
      expect(await session().hover(page, 'Mohammad Eslami')).toContain('One side’s claim');
      expect(await session().card(page)).not.toContain('reports what one side says');
      await clickAt(session(), page, '.mark-claim summary');
      await said(session(), page, 'reports what one side says');
      await page.close();
    });

    it('unfolds sources with their addresses, and why it was underlined', async () => {
      const page = await hovered(session(), article, 'Bushehr');
      await clickAt(session(), page, '.sources summary');
      await until('sources', () => has(session(), page, '.sources[open] a[href^="https://"]'));
      await clickAt(session(), page, '.card-footer summary');
      await until('a reason', () => has(session(), page, '.card-footer [open] .card-why li'));
      await page.close();
    });

    it('goes on to a related topic in the same card, and back', async () => {
      const page = await hovered(session(), article, 'Bushehr');
      const next = String(
        await inCard(session().extension, page, "(root) => root.querySelector('.chip').textContent"),
      );
      await clickAt(session(), page, '.chip');
      await until(`a card on ${next}`, () => labelIs(session(), page, next));
      await clickAt(session(), page, '[aria-label="Back"]');
      await until('the first card again', () => labelIs(session(), page, 'Bushehr'));
      await page.close();
    });

    it('opens the article where the excerpt stands', async () => {
      const page = await hovered(session(), article, 'Bushehr');
      const reader = await newTab(session(), () => clickAt(session(), page, '.excerpt-article'));
      await reader.waitForSelector('.passage-active');
      await reader.close();
      await page.close();
    });
  });

  it('copies from the briefing in the popup as well', async () => {
    const popup = await session().extension.extensionPage('popup.html');
    await popup.type('input[type="search"]', 'bushehr');
    await popup.waitForSelector('[data-result="topic"]');
    await click(popup, '[data-result="topic"]');
    await popup.waitForSelector('.brief .copy button');
    await click(popup, '.brief .copy button');
    await popup.waitForFunction(
      "document.querySelector('.brief .copy [role=status]').textContent === 'Copied'",
    );
    expect(await pasted(session())).toMatch(cited);
    await popup.close();
  });

  describe('by keyboard alone', () => {
    it('copies, pins, goes on and back, and gives the focus back', async () => {
      const page = await session().open(article);
      await someMarks(page);
      await openFromPopup(session(), page, 'Bushehr');
      await tabInCard(session(), page, 'Copy with citation');
      await page.keyboard.press('Enter');
      await said(session(), page, 'Copied');
      await tabInCard(session(), page, 'source');
      await page.keyboard.press('Enter');
      await until('sources', () => has(session(), page, '.sources[open]'));
      const chip = "(root) => root.querySelector('.chip').textContent";
      const next = String(await inCard(session().extension, page, chip));
      await tabInCard(session(), page, next);
      await page.keyboard.press('Enter');
      await until(`a card on ${next}`, () => labelIs(session(), page, next));
      await tabInCard(session(), page, 'Back');
      await page.keyboard.press('Enter');
      await until('the first card again', () => labelIs(session(), page, 'Bushehr'));
      await tabInCard(session(), page, 'Keep open');
      await page.keyboard.press(' ');
      await until('a pinned card', () => has(session(), page, '[aria-pressed="true"]'));
      await page.keyboard.press('Escape');
      await session().cardGone(page);
      expect(await page.evaluate('document.activeElement.localName')).toBe('body');
      await page.close();
    });

    it('closes its menu on the first Escape, with the focus on the menu’s button, and itself on the second', async () => {
      const page = await session().open(article);
      await someMarks(page);
      await openFromPopup(session(), page, 'Bushehr');
      await tabInCard(session(), page, 'More actions');
      await page.keyboard.press('Enter');
      await tabInCard(session(), page, 'Mute this topic');
      await page.keyboard.press('Escape');
      await until('no menu', async () => !(await has(session(), page, '.card-menu-list')));
      const label = "(root) => root.activeElement?.getAttribute('aria-label')";
      expect(await inCard(session().extension, page, label)).toBe('More actions');
      expect(await session().card(page)).toContain('Bushehr');
      await page.keyboard.press('Escape');
      await session().cardGone(page);
      await page.close();
    });

    it('unfolds a mark, the timeline and why, and opens the article', async () => {
      const page = await session().open(article);
      await someMarks(page);
      await openFromPopup(session(), page, 'Snapback of UN sanctions');
      await tabInCard(session(), page, 'Disputed');
      await page.keyboard.press('Enter');
      await said(session(), page, 'Accounts of this differ');
      await tabInCard(session(), page, 'more event');
      await page.keyboard.press('Enter');
      const events = "(root) => root.querySelectorAll('.timeline time').length";
      await until('more events', async () => Number(await inCard(session().extension, page, events)) > 4);
      await tabInCard(session(), page, 'Why was this underlined');
      // Nothing that is brought into view may push the header out: the card itself has nowhere to scroll to.
      const scrolled =
        "(root) => { const card = root.querySelector('.card'); card.scrollTop = 100; return card.scrollTop; }";
      expect(await inCard(session().extension, page, scrolled)).toBe(0);
      await page.keyboard.press('Enter');
      await until('a reason', () => has(session(), page, '.card-footer [open] .card-why li'));
      const title = "(root) => root.querySelector('.excerpt-article').textContent";
      await tabInCard(session(), page, String(await inCard(session().extension, page, title)), {
        back: true,
      });
      const reader = await newTab(session(), () => page.keyboard.press('Enter'));
      await reader.waitForSelector('.passage-active');
      await reader.close();
      await page.close();
    });
  });
});

/** Quoted text with a numbered footnote, what it is from, and a numbered source with its address. */
const cited =
  /^“.+\[1\].*”\s+— Backgrounder, “.+” \(store as of .+\)[\s\S]*Sources:\s+\[1\] .+, “.+”, .*https?:\/\//;

async function hovered(session: Session, path: string, name: string): Promise<Page> {
  const page = await session.open(path);
  await someMarks(page);
  await session.hover(page, name);
  return page;
}

function said(session: Session, page: Page, text: string): Promise<boolean> {
  return until(`"${text}" in the card`, async () => (await session.card(page))?.includes(text));
}

function has(session: Session, page: Page, selector: string): Promise<boolean> {
  return inCard(
    session.extension,
    page,
    `(root) => root.querySelector('${selector}') !== null`,
  ) as Promise<boolean>;
}

async function labelIs(session: Session, page: Page, text: string): Promise<boolean> {
  const label = await inCard(
    session.extension,
    page,
    "(root) => root.querySelector('.card-label').textContent",
  );
  return String(label).includes(text);
}

/** The tab that `act` opens. */
async function newTab(session: Session, act: () => Promise<unknown>): Promise<Page> {
  const { browser } = session.extension;
  const before = new Set(await browser.pages());
  await act();
  return until('a new tab', async () => (await browser.pages()).find((one) => !before.has(one)));
}
