import { expect, it } from 'vitest';
import { someMarks } from './support/marks.ts';
import { resultsThat } from './support/popup.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { deleteDatabases, storeStatus } from './support/store.ts';
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

  it('says that it works without its database', async () => {
    expect(['bundled', 'seeding']).toContain((await storeStatus(session())).state);
  });
}

/** What Firefox may use for databases, in kilobytes: not even an empty one fits. */
const noRoom = { 'dom.quotaManager.temporaryStorage.fixedLimit': 100 };
inEachBrowser('a disk that is full', answersAnyway, { only: 'firefox', preferences: noRoom });

inEachBrowser(
  'a disk that is full',
  (session) => {
    it('refuses to store another byte', async () => {
      await until('the store', async () => (await storeStatus(session())).state === 'ready');
      // The limit holds as long as this page and its session are there.
      const options = await session().extension.extensionPage('options.html');
      const cdp = await options.createCDPSession();
      const origin = session().extension.base().replace(/\/$/, '');
      await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
      await deleteDatabases(session());
      await session().extension.stopBackground();
    });
    answersAnyway(session);
  },
  { only: 'chromium' },
);

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
