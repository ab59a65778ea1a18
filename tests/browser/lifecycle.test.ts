import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { cardElement } from '../../src/core/card-element.ts';
import { moveTo, pointOf } from '../../src/tools/pointer.ts';
import { dist } from '../../src/tools/project.ts';
import { noMarks, someMarks } from './support/marks.ts';
import { inEachBrowser } from './support/session.ts';
import { deleteDatabases, haltFilling, readyStore } from './support/store.ts';
import { pause, until } from './support/until.ts';

let folder = '';

inEachBrowser(
  'what happens to an extension',
  (session) => {
    // Chromium names an unpacked extension after its folder, so an update has to come from the same one.
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'backgrounder-'));
      await cp(dist, folder, { recursive: true });
      await session().extension.install(folder);
    });

    it('answers at once on a page opened after the installation', async () => {
      const page = await session().open('/pages/plain.html');
      await someMarks(page);
      expect(await session().hover(page, 'Bushehr')).toContain('Bushehr');
      await page.close();
    });

    it('fills its store by itself', async () => {
      expect((await readyStore(session())).passages).toBeGreaterThan(20);
    });

    it('answers on a page opened while the store is being filled', async () => {
      const halted = await haltFilling(session());
      const page = await session().open('/pages/plain.html');
      await someMarks(page);
      expect(await session().hover(page, 'Bushehr')).toContain('Bushehr');
      await page.close();
      await halted.release();
      await readyStore(session());
    });

    it('answers after the background was stopped', async () => {
      const page = await session().open('/pages/plain.html');
      await someMarks(page);
      await session().extension.stopBackground();
      expect(await session().hover(page, 'Bushehr')).toContain('Bushehr');
      await page.close();
    });

    it('has on the page what its names are about, when it has been stopped', async () => {
      const { extension } = session();
      // How soon all of it is there, no page can tell; each try has a page of its own.
      let isAsleep = false;
      for (const wait of [1_000, 4_000, 10_000]) {
        const page = await session().open('/pages/plain.html');
        await someMarks(page);
        await pause(wait);
        await extension.stopBackground();
        await until('the background to stop', async () => !(await extension.isBackgroundRunning()));
        for (const name of ['Bushehr', 'Masoud Pezeshkian', 'snapback'])
          expect(await session().hover(page, name)).toMatch(/20\d\d/);
        isAsleep = !(await extension.isBackgroundRunning());
        await page.close();
        if (isAsleep) break;
      }
      expect(isAsleep).toBe(true);
    });

    it('sleeps on while pages are read that are about something else', async () => {
      await session().extension.stopBackground();
      const page = await session().open('/pages/off-topic.html');
      await until('the page', () => page.evaluate("document.readyState === 'complete'"));
      await pause(1_500);
      expect(await session().extension.isBackgroundRunning()).toBe(false);
      await page.close();
    });

    it('answers after its database was deleted, and fills it again', async () => {
      await deleteDatabases(session());
      await session().extension.stopBackground();
      const page = await session().open('/pages/plain.html');
      await someMarks(page);
      expect(await session().hover(page, 'Bushehr')).toContain('Bushehr');
      await readyStore(session());
      await page.close();
    });

    it('is silent on a page that outlived an update, and works on the next one', async () => {
      const page = await session().open('/pages/plain.html');
      await someMarks(page);
      await session().hover(page, 'Bushehr');
      await raiseVersion();
      await session().extension.install(folder);
      await page.bringToFront();
      await page.mouse.move(2, 2);
      await page.evaluate("document.body.append('Iran and Fordow, later.')");
      await until('no card left behind', async () => (await session().card(page)) === undefined);
      // Firefox starts the new page script in open tabs at once; in Chromium the old one takes its marks away.
      if (session().extension.name === 'firefox') await session().hover(page, 'Bushehr');
      else {
        await moveTo(page, await pointOf(page, 'Bushehr'));
        await noMarks(page);
        expect(await session().card(page)).toBeUndefined();
      }
      expect(await page.evaluate(`document.querySelectorAll('${cardElement}').length`)).toBeLessThanOrEqual(
        1,
      );
      await page.reload();
      await someMarks(page);
      expect(await session().hover(page, 'Bushehr')).toContain('Bushehr');
      await page.close();
    });
  },
  { install: false },
);

/** Make the extension's folder that of a later version. */
async function raiseVersion(): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
}
