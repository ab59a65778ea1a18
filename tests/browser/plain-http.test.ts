import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { insecureHost } from '../../src/tools/page-server.ts';
import { activeText } from './support/active-mark.ts';
import { someMarks } from './support/marks.ts';
import { popupOver, textOf } from './support/popup.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { until } from './support/until.ts';

inEachBrowser('pages that come over plain HTTP', (session) => {
  it('have their card, their topics in the popup, and the keys', async () => {
    const page = await overHttp(session(), '/pages/plain.html');
    expect(await page.evaluate('isSecureContext')).toBe(false);
    await someMarks(page);
    expect(await session().hover(page, 'Bushehr')).toContain('Bushehr');
    await page.keyboard.press('Escape');
    await session().cardGone(page);
    await session().extension.byBrowser({ command: 'next-mention' });
    await until('a name marked', () => activeText(page));
    const popup = await popupOver(session(), page);
    await until('the topics', async () => (await popup.$('.topic-row')) !== null);
    expect(await textOf(popup, '.site-switch')).toContain(insecureHost);
    await popup.close();
    await page.close();
  });
});

async function overHttp(session: Session, path: string): Promise<Page> {
  const page = await session.newPage();
  const address = session.url.replace('localhost', insecureHost) + path;
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  return page;
}
