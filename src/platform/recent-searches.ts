/** The reader's last searches: on this device only, never in the sync area, never from a private window. */
import browser from 'webextension-polyfill';
import { parseSearches, withSearch } from '../core/recent-searches.ts';

const key = 'recentSearches';

/** The last searches, the newest first; none in a private window, or where storage does not answer. */
export async function readSearches(): Promise<string[]> {
  try {
    if (await isPrivate()) return [];
    return parseSearches((await browser.storage.local.get(key))[key]);
  } catch {
    // A convenience: without it nothing is lost.
    return [];
  }
}

/** Remember a search, unless the window is private. */
export async function rememberSearch(query: string): Promise<void> {
  try {
    if (await isPrivate()) return;
    await browser.storage.local.set({ [key]: withSearch(await readSearches(), query) });
  } catch {
    // As above.
  }
}

export async function forgetSearches(): Promise<void> {
  await browser.storage.local.remove(key);
}

/**
 * Is this popup over a private window? One process serves both kinds of window, so the window is asked, not the
 * extension's own context; where nobody answers, it is taken for private.
 */
async function isPrivate(): Promise<boolean> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.incognito ?? true;
  } catch {
    return true;
  }
}
