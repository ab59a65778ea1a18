import { expect, it } from 'vitest';
import { someMarks } from './support/marks.ts';
import { resultsThat } from './support/popup.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { deleteDatabases, storeStatus } from './support/store.ts';

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

inEachBrowser('IndexedDB turned off', answersAnyway, {
  only: 'firefox',
  preferences: { 'dom.indexedDB.enabled': false },
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
  {
    only: 'firefox',
    preferences: {
      'browser.privatebrowsing.autostart': true,
      'extensions.allowPrivateBrowsingByDefault': true,
    },
  },
);

inEachBrowser(
  'a disk that is full',
  (session) => {
    it('refuses to store another byte', async () => {
      await deleteDatabases(session());
      const options = await session().extension.extensionPage('options.html');
      const cdp = await options.createCDPSession();
      const origin = session().extension.base().replace(/\/$/, '');
      await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
      await session().extension.stopBackground();
    });
    answersAnyway(session);
  },
  { only: 'chromium' },
);
