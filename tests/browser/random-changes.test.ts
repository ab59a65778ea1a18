import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { marksThat, noMarks, readMarks, someMarks } from './support/marks.ts';
import { seeded } from './support/random.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { storeSetting } from './support/store.ts';
import { pause } from './support/until.ts';

const path = '/pages/changing/anything.html';
const seeds = process.env.BACKGROUNDER_SHORT === '1' ? 2 : 12;
/** Bursts of changes, in milliseconds from one to the next: in one batch of the page script, and over several. */
const pauses = [90, 300];
/** Random numbers for each step, as `anything.js` takes them. */
const perStep = 8;
/** Longer than two batches. */
const afterAll = 700;

inEachBrowser('random changes', (session) => {
  // Of every topic one mark: which, depends on the order of the whole page.
  beforeAll(() => storeSetting(session(), 'density', 'page'));

  it('leave the marks that a fresh reading makes, and those of a text that comes first', async () => {
    const page = await session().open(path);
    await someMarks(page);
    for (let seed = 1; seed <= seeds; seed++) {
      const random = seeded(seed);
      const steps: unknown[] = [];
      for (const [burst, length] of pauses.entries()) {
        const numbers = Array.from({ length: (1 + ((seed * 7 + burst) % 12)) * perStep }, random);
        steps.push(await page.evaluate(`change(${JSON.stringify(numbers)})`));
        await pause(length);
      }
      await atRest(page);
      const found = await placesOf(page);
      await readAnew(session(), page);
      expect({ seed, steps, found: await placesOf(page) }).toEqual({ seed, steps, found });
    }
    await page.close();
  });

  it.each([
    ['a component', '<x-1></x-1><p>Rosatom delivered fuel.</p>', 'Rosatom builds.', 'Rosatom builds.'],
    ['the text before one', '<p>Rosatom delivered.</p><x-1></x-1>', 'Rosatom builds.', 'Rosatom delivered.'],
    [
      'the shadow root before what stands in its slot',
      '<x-1>Rosatom</x-1>',
      'Rosatom builds.',
      'Rosatom builds.',
    ],
  ])('mark %s where it comes first', async (_, html, inShadow, first) => {
    const page = await session().open(path);
    await someMarks(page);
    await page.evaluate(`
      document.querySelector('p').remove();
      document.querySelector('h1').insertAdjacentHTML('afterend', ${JSON.stringify(html)});
      document.querySelector('x-1').attachShadow({ mode: 'open' }).innerHTML = '<p>${inShadow}</p><slot></slot>';
    `);
    await marksThat('Rosatom', page, (texts) => texts.includes('Rosatom'));
    await atRest(page);
    const rosatom = (await placesOf(page)).filter((place) => place.endsWith(' Rosatom'));
    expect(rosatom).toEqual([expect.stringContaining(first)]);
    await page.close();
  });
});

/** Wait for the last batch of changes to be read. */
async function atRest(page: Page): Promise<void> {
  await pause(afterAll);
  await someMarks(page);
}

/** Let the page script forget the page and begin again. */
async function readAnew(session: Session, page: Page): Promise<void> {
  await storeSetting(session, 'enabled', false);
  await noMarks(page);
  await storeSetting(session, 'enabled', true);
  await someMarks(page);
}

/** Each mark: where it stands in the tree, the text around it, and its own. */
async function placesOf(page: Page): Promise<string[]> {
  return (await readMarks(page, placeOf)).sort();
}

const placeOf = `(range) => {
  const stepTo = (node) => (node.parentNode ? [...node.parentNode.childNodes].indexOf(node) : '#');
  const pathTo = (node) => (node ? [...pathTo(node.parentNode ?? node.host), stepTo(node)] : []);
  const { startContainer, startOffset } = range;
  return pathTo(startContainer).join('/') + ' ' + startOffset + ' ' + startContainer.data + ' ' + range;
}`;
