import browser from 'webextension-polyfill';

/**
 * Open the toolbar popup with this path over a tab, as if its button had been pressed. Resolves with false where the browser
 * cannot: Firefox does it only for a key or a click of this very moment, and phones not at all. Call it before anything is
 * awaited.
 */
export async function openPopup(path: string, tabId: number | undefined): Promise<boolean> {
  const tab = tabId === undefined ? {} : { tabId };
  try {
    // Both are sent in this order; to wait for the first would lose the reader's gesture in Firefox.
    const set = browser.action.setPopup({ ...tab, popup: path });
    await browser.action.openPopup();
    await set;
    return true;
  } catch {
    return false;
  } finally {
    // The next press of the button is the reader's own. A tab that is gone needs nothing.
    await browser.action.setPopup({ ...tab, popup: popupPath }).catch(() => undefined);
  }
}

/** The popup as the manifest names it. */
export const popupPath = 'popup.html';
