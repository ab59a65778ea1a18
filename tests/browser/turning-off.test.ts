import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardElement } from '../../src/core/card-element.ts';
import { inCard } from '../../src/tools/card-probe.ts';
import { clickInCard, clickInMenu } from './support/card-clicks.ts';
import { tabInCard } from './support/card-keys.ts';
import { click } from './support/click.ts';
import { marks, marksThat, noMarks, someMarks } from './support/marks.ts';
import { mutedIn, openOptions, stored } from './support/options.ts';
import { popupOver } from './support/popup.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { storeSetting } from './support/store.ts';
import { until } from './support/until.ts';

const bushehr = (found: string[]) => marks(found, 'Bushehr');
const allButBushehr = (found: string[]) => found.length > 0 && !bushehr(found);

inEachBrowser('turning off, and on again', (session) => {
  it('mutes a topic from the card, says so there, and takes it back', async () => {
    const page = await markedPage(session());
    // Low in the window, the card stands above the name.
    await page.evaluate("document.documentElement.style.paddingTop = '400px'");
    await session().hover(page, 'Bushehr');
    const { bottom, room } = await cardEnd(page);
    expect(room).toBeGreaterThan(0);
    await clickInMenu(session(), page, 'Mute');
    await marksThat('all but Bushehr', page, allButBushehr);
    await cardSays(session(), page, 'Bushehr nuclear power plant” is muted');
    // And stays there, under the pointer's hand, when it has less to say.
    expect((await cardEnd(page)).bottom).toBeCloseTo(bottom, 0);
    await clickInCard(session(), page, 'Undo');
    await marksThat('Bushehr again', page, bushehr);
    await session().cardGone(page);
    await page.close();
  });

  it('remembers that a name means something else, on other pages too, until the options are told otherwise', async () => {
    const page = await markedPage(session());
    await session().hover(page, 'IAEA');
    await clickInMenu(session(), page, 'IAEA');
    await marksThat('no IAEA', page, (found) => found.length > 0 && !marks(found, 'IAEA'));
    await cardSays(session(), page, 'will not be underlined');
    const other = await session().open('/pages/plain.html');
    await marksThat('no IAEA', other, (found) => bushehr(found) && !marks(found, 'IAEA'));
    const options = await session().extension.extensionPage('options.html');
    await options.waitForSelector('.vetoes button');
    expect(await options.evaluate("document.querySelector('.vetoes li').textContent")).toContain(
      '“\u2068IAEA\u2069” is not',
    );
    await click(options, '.vetoes button');
    await marksThat('IAEA again', other, (found) => marks(found, 'IAEA'));
    for (const one of [options, other, page]) await one.close();
  });

  it('is quiet for an hour from the card, which takes it back; the popup says until when, and ends it', async () => {
    const page = await markedPage(session());
    await session().hover(page, 'Bushehr');
    await clickInMenu(session(), page, 'Quiet');
    await noMarks(page);
    await clickInCard(session(), page, 'Undo');
    await someMarks(page);
    await session().hover(page, 'IAEA');
    await clickInMenu(session(), page, 'Quiet');
    await noMarks(page);
    await page.mouse.move(900, 600, { steps: 5 });
    await session().cardGone(page);
    const popup = await popupOver(session(), page);
    await until('the notice', async () => /Quiet until \d/.test(await textOf(popup)));
    await clickButton(popup, 'Resume now');
    await someMarks(page);
    await clickButton(popup, 'Quiet for an hour');
    await noMarks(page);
    await clickButton(popup, 'Resume now');
    await someMarks(page);
    await popup.close();
    await page.close();
  });

  it('does the same by keyboard alone: not this, mute, off, quiet, each with Undo under the focus, and keeps the place', async () => {
    const page = await markedPage(session());
    await page.bringToFront();
    // Before a name is marked as the one that the reader is at, which would count as one more.
    const all = await someMarks(page);
    // To the second name, which stands once on the page: of the first the next one would be underlined instead.
    for (let presses = 0; presses < 2; presses += 1) {
      await session().extension.performUiAction({ command: 'next-mention' });
    }
    for (const [entry, notice] of [
      ['means something else here', 'will not be underlined'],
      ['Mute this topic', 'is muted'],
      ['Turn off on this site', 'Backgrounder is off on this site'],
      ['Quiet for an hour', 'Quiet for an hour'],
    ] as const) {
      await session().extension.performUiAction({ command: 'open-card' });
      // The marks are of names read anew; the reader is still at the same.
      await cardSays(session(), page, 'Organisation Rosatom');
      await chooseInMenu(session(), page, entry);
      await marksThat('fewer', page, (found) => found.length < all.length);
      await cardSays(session(), page, notice);
      await until('Undo', async () => (await focusedInCard(session(), page)) === 'Undo');
      await page.keyboard.press('Enter');
      await marksThat('all of them', page, (found) => found.length === all.length);
      await session().cardGone(page);
    }
    await page.close();
  });

  it('goes on from where the reader was, when what was turned off by keyboard stays off', async () => {
    const page = await markedPage(session());
    await page.bringToFront();
    for (let presses = 0; presses < 3; presses += 1) {
      await session().extension.performUiAction({ command: 'next-mention' });
    }
    const openCard = async (command: string, name: string) => {
      await session().extension.performUiAction({ command });
      await session().extension.performUiAction({ command: 'open-card' });
      await cardSays(session(), page, name);
    };
    await openCard('open-card', 'Vladimir Putin');
    await chooseInMenu(session(), page, 'Mute this topic');
    await marksThat('no Putin', page, (found) => bushehr(found) && !marks(found, 'Putin'));
    await cardSays(session(), page, 'is muted');
    await page.keyboard.press('Escape');
    await session().cardGone(page);
    await openCard('next-mention', 'Masoud Pezeshkian');
    await chooseInMenu(session(), page, 'means something else here');
    await marksThat('no Pezeshkian', page, (found) => bushehr(found) && !marks(found, 'Pezeshkian'));
    await page.keyboard.press('Escape');
    await session().cardGone(page);
    await openCard('previous-mention', 'Rosatom');
    await page.keyboard.press('Escape');
    await page.close();
    await storeSetting(session(), 'mutedTopics', []);
    await storeSetting(session(), 'vetoes', []);
  });

  it('looks at no site but those listed, if the reader wants it so, and the popup lists one in a click', async () => {
    await storeSetting(session(), 'siteMode', 'listed');
    const page = await session().open('/pages/plain.html');
    const popup = await popupOver(session(), page);
    await clickButton(popup, 'Turn on here');
    await someMarks(page);
    await session().hover(page, 'Bushehr');
    await clickInMenu(session(), page, 'site');
    await noMarks(page);
    await storeSetting(session(), 'siteMode', 'everywhere');
    await someMarks(page);
    await popup.close();
    await page.close();
  });

  it('brings back by Undo what was listed, for all tabs, after the background was stopped and another tab muted all topics', async () => {
    await storeSetting(session(), 'siteMode', 'listed');
    await storeSetting(session(), 'sitesOn', ['localhost']);
    const options = await openOptions(session());
    const other = await markedPage(session(), 'localhost');
    const page = await markedPage(session(), 'news.localhost');
    await session().hover(page, 'Bushehr');
    await clickInMenu(session(), page, 'site');
    await noMarks(page);
    await noMarks(other);
    await cardSays(session(), page, 'is off on this site');
    await session().extension.stopBackground();
    // From behind: a tab that is hidden closes its card.
    await options.evaluate(`document.querySelector('.bulk .button:last-child').click()`);
    await until('all muted', async () => (await mutedIn(options)).length > 0);
    await clickInCard(session(), page, 'Undo');
    await session().cardGone(page);
    await until('the list', async () => `${await stored(options, 'sitesOn')}` === 'localhost');
    await options.evaluate(`document.querySelector('.bulk .button:first-child').click()`);
    for (const one of [page, other]) await marksThat('Bushehr again', one, bushehr);
    await storeSetting(session(), 'siteMode', 'everywhere');
    await storeSetting(session(), 'sitesOn', []);
    for (const one of [options, other, page]) await one.close();
  });

  it('turns off with www. in front that one site, and none beside it', async () => {
    const page = await markedPage(session(), 'www.localhost');
    const same = await markedPage(session(), 'localhost');
    const another = await markedPage(session(), 'news.localhost');
    await session().hover(page, 'Bushehr');
    await clickInMenu(session(), page, 'site');
    await noMarks(page);
    await noMarks(same);
    await someMarks(another);
    const popup = await popupOver(session(), same);
    await until('its name', async () => (await textOf(popup)).includes('www.localhost'));
    await clickButton(popup, 'Turn on here');
    await someMarks(same);
    await someMarks(page);
    for (const one of [popup, another, same, page]) await one.close();
  });
});

/** A page whose names are marked: a pointer that lies on one before that has not rested on a mention. */
async function markedPage(session: Session, host?: string): Promise<Page> {
  const page = await session.open('/pages/plain.html', host);
  await someMarks(page);
  return page;
}

/** Choose an entry of the open card's menu by keyboard. */
async function chooseInMenu(session: Session, page: Page, entry: string): Promise<void> {
  for (const name of ['More actions', entry]) {
    await tabInCard(session, page, name);
    await page.keyboard.press('Enter');
  }
}

function cardSays(session: Session, page: Page, text: string): Promise<boolean> {
  return until(`a card that says "${text}"`, async () => (await session.card(page))?.includes(text));
}

/** Where the card ends, and how much of the window is left below: more than a margin where it stands above its name. */
async function cardEnd(page: Page): Promise<{ bottom: number; room: number }> {
  return (await page.evaluate(
    `(() => { const { bottom } = document.querySelector('${cardElement}').getBoundingClientRect(); return { bottom, room: innerHeight - bottom - 20 }; })()`,
  )) as { bottom: number; room: number };
}

async function focusedInCard(session: Session, page: Page): Promise<string> {
  return String(await inCard(session.extension, page, "(root) => root.activeElement?.textContent ?? ''"));
}

async function textOf(popup: Page): Promise<string> {
  return String(await popup.evaluate('document.body.innerText'));
}

async function clickButton(popup: Page, text: string): Promise<void> {
  const find = `[...document.querySelectorAll('button')].find((one) => one.textContent.includes('${text}'))`;
  await until(`the button "${text}"`, async () => Boolean(await popup.evaluate(`Boolean(${find})`)));
  await popup.evaluate(`${find}.click()`);
}
