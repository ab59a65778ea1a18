import { expect, it } from 'vitest';
import { someMarks } from './support/marks.ts';
import { resultsThat } from './support/popup.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { replaceDatabases, storeStatus } from './support/store.ts';
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

    it('says what is wrong', async () => {
      const isBundled = async () => {
        const status = await storeStatus(session());
        return status.state === 'bundled' && status;
      };
      expect((await until('an answer from the package', isBundled)).reason).toMatch(/full/);
    });
  },
  { only: 'firefox', preferences: noRoom },
);

inEachBrowser('a database left by a later version', (session) => {
  it('is there', async () => {
    await until('the store', async () => (await storeStatus(session())).state === 'ready');
    await replaceDatabases(session(), 1_000_000);
    await session().extension.stopBackground();
  });
  answersAnyway(session);
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
