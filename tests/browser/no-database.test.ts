import { expect, it } from 'vitest';
import { someMarks } from './support/marks.ts';
import { resultsThat, textOf } from './support/popup.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import {
  databaseVersions,
  failedImport,
  readyStore,
  replaceDatabases,
  storeStatus,
} from './support/store.ts';
import { until } from './support/until.ts';

/** What must hold however little the browser lets the extension store. */
function answersAnyway(session: () => Session): void {
  it('shows cards', async () => {
    const page = await session().open('/pages/plain.html');
    await someMarks(page);
    expect(await session().hover(page, 'Bushehr')).toContain('Bushehr');
    await page.close();
  });

  it('finds passages', async () => {
    const popup = await session().extension.extensionPage('popup.html');
    await popup.type('input[type="search"]', 'pezeshkan treaty');
    await resultsThat(popup, (results) => results.some((text) => /treaty/i.test(text)));
    await popup.close();
  });
}

/** What Firefox may use for databases, in kilobytes: not even an empty one fits. */
const noRoom = { 'dom.quotaManager.temporaryStorage.fixedLimit': 100 };
inEachBrowser(
  'a disk that is full',
  (session) => {
    answersAnyway(session);

    it('is what the options page says', async () => {
      await until('a full disk', async () => (await storeStatus(session())).reason === 'disk-full');
      const options = await session().extension.extensionPage('options.html');
      await until('the message', async () =>
        /answers come from the packaged file.* The disk is full\./.test(await textOf(options, 'main')),
      );
      await options.close();
    });

    it('is remembered, so that the next wake does not try again', async () => {
      const before = await until('its memory', () => failedImport(session()));
      expect(before).toMatchObject({ at: expect.any(Number) });
      await session().extension.stopBackground();
      await until('a full disk', async () => (await storeStatus(session())).reason === 'disk-full');
      expect(await failedImport(session())).toEqual(before);
    });
  },
  { only: 'firefox', preferences: noRoom },
);

const laterVersion = 1_000_000;
inEachBrowser('a database left by a later version', (session) => {
  it('is there', async () => {
    await readyStore(session());
    expect(await replaceDatabases(session(), laterVersion)).toEqual([laterVersion]);
    await session().extension.stopBackground();
  });
  answersAnyway(session);

  it('gives way to one of this version', async () => {
    await readyStore(session());
    const [version, ...others] = await databaseVersions(session());
    expect(version).toBeLessThan(laterVersion);
    expect(others).toEqual([]);
  });
});

inEachBrowser(
  'a browser that is always private',
  (session) => {
    it('shows cards', async () => {
      const page = await session().open('/pages/plain.html');
      await someMarks(page);
      expect(await session().hover(page, 'Bushehr')).toContain('Bushehr');
      await page.close();
    });
  },
  { only: 'firefox', alwaysPrivate: true },
);
