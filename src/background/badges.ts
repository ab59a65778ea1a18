import { isQuiet, offReason, type Settings } from '../core/settings.ts';
import type { PageConnection } from './page-connection.ts';

/** The settings that decide which pages are left alone. */
export const pageScopeSettings = ['enabled', 'quietUntil', 'siteMode', 'sitesOff', 'sitesOn'] as const;

/** What is needed of tabs and settings to keep the numbers on the toolbar button true. */
export interface BadgeParts {
  readSettings(): Promise<Settings>;
  /** The tabs whose button shows a number. */
  badgedTabs(): Promise<number[]>;
  connectToPage(tabId: number): Promise<Pick<PageConnection, 'reports' | 'close'>>;
  setBadge(tabId: number, text: string): Promise<void>;
}

/**
 * Take the number off the button of every tab whose page is left alone since one of `pageScopeSettings` changed: it counts no
 * more. A page that is looked at again counts anew by itself.
 */
export async function clearStaleBadges(parts: BadgeParts): Promise<void> {
  const settings = await parts.readSettings();
  const areAllOff = !settings.enabled || isQuiet(settings, Date.now());
  const tabs = await parts.badgedTabs();
  await Promise.all(
    tabs.map(async (tab) => {
      if (areAllOff || (await isOff(tab, parts))) await parts.setBadge(tab, '');
    }),
  );
}

/** Is the tab's page left alone? The extension may not see the addresses of tabs, so the page is asked for its site. */
async function isOff(tab: number, { connectToPage, readSettings }: BadgeParts): Promise<boolean> {
  const connection = await connectToPage(tab);
  const main = connection.reports.find((report) => report.main);
  connection.close();
  // Read after the answer: the site may have been turned on again meanwhile.
  return main !== undefined && offReason(await readSettings(), main.host, Date.now()) !== undefined;
}
