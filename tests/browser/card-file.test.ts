import { cp, mkdtemp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../src/tools/browsers.ts';
import { launch } from '../../src/tools/launch.ts';
import { moveTo, pointOf } from '../../src/tools/pointer.ts';
import { dist } from '../../src/tools/project.ts';
import { someMarks } from './support/marks.ts';
import { Session } from './support/session.ts';
import { pause, until } from './support/until.ts';

const asked = (process.env.BACKGROUNDER_BROWSERS ?? browserNames.join()).split(',').filter(Boolean);

// Beside `inEachBrowser`: here the browser does log an error, that of the missing file.
describe.each(browserNames.filter((name) => asked.includes(name)))(
  'a file that is missing for a while (%s)',
  (name) => {
    let session: Session;
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'backgrounder-'));
      await cp(dist, folder, { recursive: true });
      session = new Session(await launch(name));
      await session.extension.install(folder);
    });
    afterAll(() => session?.extension.close());

    // Two sites: what a process has once read for one it need not read again.
    it.each([
      ['on-demand.js', 'localhost'],
      ['card.js', '127.0.0.1'],
    ])('brings the card once %s can be read again', async (file, host) => {
      // A page on topic wants the first of them as soon as it has been read.
      await rename(join(folder, file), join(folder, 'away'));
      const page = await session.open('/pages/plain.html', host);
      await page.bringToFront();
      await someMarks(page);
      await moveTo(page, await pointOf(page, 'Bushehr'));
      await pause(1_000);
      expect(await session.card(page)).toBeUndefined();
      await rename(join(folder, 'away'), join(folder, file));
      expect(await hoverAgain(session, page, 'IAEA')).toContain('IAEA');
      expect((await session.errors()).filter((error) => /Uncaught|unhandled/i.test(error))).toEqual([]);
      await page.close();
    });
  },
);

/** Come to rest there until a card opens: on a busy machine the file may just be found missing for the last time. */
async function hoverAgain(session: Session, page: Page, text: string): Promise<string> {
  const point = await pointOf(page, text);
  return until(`a card for "${text}"`, async () => {
    await page.mouse.move(3, 3);
    await moveTo(page, point);
    return until('a card', () => session.card(page), 1_000);
  });
}
