import browser from 'webextension-polyfill';
import type { Port } from './ports.ts';

/** The id of the active tab of the current window. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** One port to all frames of a tab; it disconnects at once where no content script runs. */
export function connectToTab(tabId: number, name: string): Port {
  const port = browser.tabs.connect(tabId, { name });
  // Chromium logs "Unchecked runtime.lastError" for a page that nobody answers from, unless somebody has looked.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  return port;
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Where something that was chosen in the address bar is to appear. */
export type Disposition = browser.Omnibox.OnInputEnteredDisposition;

/** `tab`: the one that was in front when it was chosen. */
export async function openIn(disposition: Disposition, tab: number | undefined, url: string): Promise<void> {
  if (disposition === 'currentTab' && tab !== undefined) await browser.tabs.update(tab, { url });
  else await browser.tabs.create({ url, active: disposition !== 'newBackgroundTab' });
}

/** The tabs whose toolbar button shows a number. */
export async function badgedTabs(): Promise<number[]> {
  const ids = (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
  // A tab that was closed meanwhile shows none.
  const texts = await Promise.all(ids.map((tabId) => browser.action.getBadgeText({ tabId }).catch(() => '')));
  return ids.filter((_, index) => texts[index] !== '');
}

/** Show a number on the toolbar button of one tab; an empty text removes it. A tab that is gone needs none. */
export async function setBadge(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ color: '#3b5b7a', tabId });
    await browser.action.setBadgeText({ text, tabId });
  } catch (error) {
    // Closed since it sent its number: "No tab with id", in Firefox "Invalid tab ID".
    if (!/tab/i.test(String(error))) throw error;
  }
}
