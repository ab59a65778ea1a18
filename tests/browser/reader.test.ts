import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { clickAt } from './support/card-clicks.ts';
import { pasted, tabInCard } from './support/card-keys.ts';
import { click, middleAtRest } from './support/click.ts';
import { tabTo } from './support/keys.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { firstArticle } from './support/store.ts';
import { until } from './support/until.ts';

inEachBrowser('the reader page', (session, browser) => {
  it('opens the card of a name that the pointer rests on, and lets it go', async () => {
    const reader = await opened(session());
    const name = await restOnFirstName(session(), reader);
    expect(await until('a card', () => session().card(reader))).toContain(name.slice(0, 5));
    await reader.mouse.move(3, 3);
    await session().cardGone(reader);
    await reader.close();
  });

  it('offers no site to turn off, for it is none', async () => {
    const reader = await opened(session());
    await restOnFirstName(session(), reader);
    await until('a card', () => session().card(reader));
    await clickAt(session(), reader, '.card-menu button');
    const menu = await until('the menu', async () => {
      const text = await session().card(reader);
      return text?.includes('Mute this topic') && text;
    });
    expect(menu).not.toContain('Turn off on this site');
    await reader.close();
  });

  it('mutes a topic from the card, which stays with the way back', async () => {
    const reader = await opened(session());
    await restOnFirstName(session(), reader);
    await until('a card', () => session().card(reader));
    const before = Number(await reader.evaluate(names));
    await clickAt(session(), reader, '.card-menu button');
    await clickAt(session(), reader, '.card-menu-list li:nth-child(2) button');
    await until('fewer names', async () => Number(await reader.evaluate(names)) < before);
    await until('the notice', async () => (await session().card(reader))?.includes('is muted'));
    await clickAt(session(), reader, '.card-notice button');
    await until('all names', async () => Number(await reader.evaluate(names)) === before);
    await reader.close();
  });

  it('opens a card by keyboard, leads from it to another article, and back', async () => {
    const reader = await opened(session());
    await reader.evaluate("document.querySelector('.mention').focus()");
    const first = await reader.evaluate("document.querySelector('h1').textContent");
    // As above: a key that is pressed before then is pressed again.
    await until('a card', async () => {
      await reader.keyboard.press('Enter');
      return session().card(reader);
    });
    await tabInCard(session(), reader, 'Copy with citation');
    await tabInCard(session(), reader, '', { back: true });
    await reader.keyboard.press('Enter');
    await reader.waitForFunction(`document.querySelector('h1')?.textContent !== ${JSON.stringify(first)}`);
    await reader.waitForSelector('.passage-active');
    await session().cardGone(reader);
    await reader.evaluate('history.back()');
    await reader.waitForFunction(`document.querySelector('h1')?.textContent === ${JSON.stringify(first)}`);
    await reader.close();
  });

  describe('citations', () => {
    it('copies an article’s sources in the format asked for', async () => {
      const reader = await opened(session());
      await clickText(reader, 'Cite');
      await reader.waitForSelector('dialog[open]');
      await choose(reader, 'BibTeX');
      await clickText(reader, 'Copy');
      await until(
        'the word that it worked',
        async () =>
          (await reader.evaluate("document.querySelector('.cite [role=status]').textContent")) === 'Copied',
      );
      const copied = await pasted(session());
      expect(copied).toMatch(/^@misc\{[\w-]+,\n {2}key = \{/);
      expect(copied).not.toContain('backgrounder-');
      await reader.bringToFront();
      await choose(reader, 'Both');
      expect(await citationText(reader)).toContain('@misc{backgrounder-');
      await reader.keyboard.press('Escape');
      await reader.waitForFunction("!document.querySelector('dialog')");
      await reader.close();
    });

    it('quotes a passage over its sources, by keyboard alone', async () => {
      const reader = await opened(session());
      await reader.bringToFront();
      await tabTo(reader, 'Cite this passage');
      await reader.keyboard.press('Enter');
      await reader.waitForSelector('dialog[open]');
      expect(await citationText(reader)).toMatch(/^“.+\[1\].*”\s+— Backgrounder, “/);
      await reader.keyboard.press('Tab');
      await reader.keyboard.press('ArrowRight');
      await until('Markdown', async () => (await citationText(reader)).startsWith('> '));
      await reader.keyboard.press('Escape');
      await reader.waitForFunction("!document.querySelector('dialog')");
      const focused = "document.activeElement.getAttribute('aria-label')";
      expect(await reader.evaluate(focused)).toBe('Cite this passage');
      await reader.close();
    });

    it.runIf(browser === 'chromium')('keeps a citation as a file', async () => {
      const reader = await opened(session());
      const folder = await mkdtemp(join(tmpdir(), 'backgrounder-'));
      const devtools = await reader.createCDPSession();
      await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      await clickText(reader, 'Cite');
      await choose(reader, 'CSL-JSON');
      await clickText(reader, 'Download');
      const file = await until('the file', async () =>
        (await readdir(folder)).find((name) => name.endsWith('.json')),
      );
      expect(JSON.parse(await readFile(join(folder, file), 'utf8'))[0]).toMatchObject({ type: 'webpage' });
      await reader.close();
    });
  });

  it('leads to the article before and after, and through the parts of a long one', async () => {
    const reader = await opened(session(), 'fath-360-and-the-missile-question');
    await click(reader, '.contents li:nth-child(2) a');
    await reader.waitForFunction("document.activeElement.localName === 'h2'");
    expect(await reader.evaluate('document.activeElement.getBoundingClientRect().top < innerHeight')).toBe(
      true,
    );
    await tabTo(reader, 'What is missing', { back: true });
    await reader.keyboard.press('Enter');
    await reader.waitForFunction("document.activeElement.textContent === 'What is missing'");
    const title = await reader.evaluate("document.querySelector('.neighbour-next bdi').textContent");
    await click(reader, '.neighbour-next');
    await reader.waitForFunction(`document.querySelector('h1')?.textContent === ${JSON.stringify(title)}`);
    await click(reader, '.neighbour-prev');
    await reader.waitForFunction("document.querySelector('h1')?.textContent.startsWith('Fath-360')");
    await tabTo(reader, 'After this', { back: true });
    await reader.keyboard.press('Enter');
    await reader.waitForFunction(`document.querySelector('h1')?.textContent === ${JSON.stringify(title)}`);
    await tabTo(reader, 'Before this', { back: true });
    await reader.keyboard.press('Enter');
    await reader.waitForFunction("document.querySelector('h1')?.textContent.startsWith('Fath-360')");
    await reader.close();
  });

  it.runIf(browser === 'chromium')(
    'prints the article and its sources with their addresses, and no buttons',
    async () => {
      const reader = await opened(session());
      await reader.evaluate('window.print = () => { window.printed = (window.printed ?? 0) + 1; }');
      await clickText(reader, 'Print');
      await tabTo(reader, 'Print');
      await reader.keyboard.press('Enter');
      expect(await reader.evaluate('window.printed')).toBe(2);
      await reader.emulateMediaType('print');
      const seen =
        "[...document.querySelectorAll('button, .neighbours, .contents')].filter((one) => one.checkVisibility()).length";
      expect(await reader.evaluate(seen)).toBe(0);
      const address = `(() => { const link = document.querySelector('.source-notes a[href^=http]');
      return getComputedStyle(link, '::after').content.includes(link.getAttribute('href')); })()`;
      expect(await reader.evaluate(address)).toBe(true);
      await reader.close();
    },
  );
});

const names = "document.querySelectorAll('.mention').length";

/** An article, once its names are underlined. */
async function opened(session: Session, id?: string): Promise<Page> {
  const reader = await session.extension.extensionPage(`reader.html#${id ?? (await firstArticle(session))}`);
  await reader.waitForSelector('.mention');
  await reader.bringToFront();
  return reader;
}

async function restOnFirstName(session: Session, reader: Page): Promise<string> {
  const { x, y, name } = (await reader.evaluate(`(() => {
    const mention = document.querySelector('.mention');
    mention.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = mention.getClientRects()[0];
    return { x: x + width / 2, y: y + height / 2, name: mention.textContent };
  })()`)) as { x: number; y: number; name: string };
  await reader.mouse.move(2, 2);
  // A pointer that came to rest before the card's code was there has rested in vain until it moves.
  let nudges = 0;
  await until('a card', async () => {
    await reader.mouse.move(x + (nudges++ % 2), y);
    return session.card(reader);
  });
  return name;
}

async function clickText(reader: Page, text: string): Promise<void> {
  const find = `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === '${text}')`;
  const { x, y } = await middleAtRest(reader, `the button "${text}"`, find);
  await reader.mouse.click(x, y);
}

async function choose(reader: Page, text: string): Promise<void> {
  const label = `[...document.querySelectorAll('.cite label')].find((one) => one.textContent.trim() === '${text}')`;
  await until(`the choice ${text}`, async () => Boolean(await reader.evaluate(`Boolean(${label})`)));
  await reader.evaluate(`${label}.click()`);
  await until(text, async () => Boolean(await reader.evaluate(`${label}.querySelector('input').checked`)));
}

async function citationText(reader: Page): Promise<string> {
  return String(await reader.evaluate("document.querySelector('.cite-text').value"));
}
