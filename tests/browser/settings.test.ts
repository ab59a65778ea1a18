import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { click } from './support/click.ts';
import { tabTo } from './support/keys.ts';
import { marks, marksThat, noMarks, someMarks } from './support/marks.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { storeSetting } from './support/store.ts';
import { until } from './support/until.ts';

inEachBrowser('settings, in a tab that is open', (session) => {
  describe('options', () => {
    it('take a topic’s underlines away and bring them back', async () => {
      const page = await session().open('/pages/plain.html');
      await marksThat('Bushehr', page, (found) => marks(found, 'Bushehr'));
      const options = await openOptions(session());
      await toggleTopic(options, 'Bushehr nuclear power plant');
      await marksThat('all but Bushehr', page, (found) => found.length > 0 && !marks(found, 'Bushehr'));
      await toggleTopic(options, 'Bushehr nuclear power plant');
      await marksThat('Bushehr again', page, (found) => marks(found, 'Bushehr'));
      await options.close();
      await page.close();
    });

    it('turn a site off and on', async () => {
      const page = await session().open('/pages/plain.html');
      await someMarks(page);
      const options = await openOptions(session());
      await options.type('#site', `${session().url}/some/page`);
      await click(options, '.site-form button');
      await noMarks(page);
      await options.waitForSelector('.sites button');
      await click(options, '.sites button');
      await someMarks(page);
      await options.close();
      await page.close();
    });

    it('work by keyboard alone', async () => {
      const page = await session().open('/pages/plain.html');
      await someMarks(page);
      const options = await openOptions(session());
      await options.bringToFront();
      await tabTo(options, 'Find a topic');
      await options.keyboard.type('Bushehr');
      await tabTo(options, 'Bushehr nuclear power plant');
      await options.keyboard.press(' ');
      await marksThat('all but Bushehr', page, (found) => found.length > 0 && !marks(found, 'Bushehr'));
      await options.keyboard.press(' ');
      await marksThat('Bushehr again', page, (found) => marks(found, 'Bushehr'));
      await tabTo(options, 'Turn off on');
      await options.keyboard.type('localhost');
      await options.keyboard.press('Enter');
      await noMarks(page);
      await tabTo(options, 'Turn on again');
      await options.keyboard.press('Enter');
      await someMarks(page);
      await options.close();
      await page.close();
    });
  });

  it('ignores stored values that make no sense, one at a time', async () => {
    await storeSetting(session(), 'density', 'sometimes' as 'every');
    await storeSetting(session(), 'mutedTopics', ['bushehr']);
    const page = await session().open('/pages/plain.html');
    await marksThat('all but Bushehr', page, (found) => found.length > 0 && !marks(found, 'Bushehr'));
    await storeSetting(session(), 'mutedTopics', []);
    await marksThat('Bushehr', page, (found) => marks(found, 'Bushehr'));
    await page.close();
  });

  it('marks every mention, the first of a section, or the first of the page', async () => {
    const page = await session().open('/demo/article.html');
    await marksThat('the end', page, (found) => marks(found, 'Strait of Hormuz'));
    const counts: number[] = [];
    for (const density of ['every', 'page'] as const) {
      const before = counts.at(-1) ?? (await someMarks(page)).length;
      await storeSetting(session(), 'density', density);
      counts.push((await marksThat('another number', page, (found) => found.length !== before)).length);
    }
    const [every = 0, once = 0] = counts;
    expect(once).toBeLessThan(every);
    await page.close();
  });
});

async function openOptions(session: Session): Promise<Page> {
  const options = await session.extension.extensionPage('options.html');
  await options.waitForSelector('#topics input[type="search"]');
  return options;
}

/** Find a topic by its whole name and click its box. */
async function toggleTopic(options: Page, label: string): Promise<void> {
  await options.evaluate("document.querySelector('#topics input[type=search]').select()");
  await options.type('#topics input[type="search"]', label);
  const find = `[...document.querySelectorAll('.topic')].find((row) => row.querySelector('.topic-name').textContent === ${JSON.stringify(label)})`;
  await until(`the topic ${label}`, async () => Boolean(await options.evaluate(`Boolean(${find})`)));
  await options.evaluate(`${find}.querySelector('input').click()`);
}
