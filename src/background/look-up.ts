import { searchPath } from '../core/search-address.ts';
import { onEntered, onStarted, onTyped, readsMarkup } from '../platform/address-bar.ts';
import { translate } from '../platform/i18n.ts';
import { onEntryChosen, setSelectionEntry } from '../platform/menus.ts';
import { openPopup } from '../platform/popup.ts';
import { urlOf } from '../platform/runtime.ts';
import { activeTabId, openIn, openTab } from '../platform/tabs.ts';
import type { Store } from '../store/open-store.ts';
import { pathFor, suggest } from './address-bar.ts';

const entry = 'look-up';

/** Offer to look up what is selected. Call when installed and when the browser starts: its language may have changed. */
export function offerLookUp(): Promise<void> {
  return setSelectionEntry(entry, translate('menuLookUp', '%s'));
}

/** Serve the menu's entry and the address bar. Call at the top level. */
export function serveLookUps(store: Store): void {
  onEntryChosen((id, selection, tabId) => {
    if (id === entry) void lookUp(selection, tabId);
  });
  onStarted(() => translate('addressBarHint'));
  onTyped((text) => suggest(text, store, readsMarkup));
  onEntered(async (text, disposition) => {
    // Asked for at once: the reader may be in another tab by the time the store has answered.
    const tab = activeTabId();
    const path = await pathFor(text, store);
    await openIn(disposition, await tab, urlOf(path));
  });
}

/** In the popup, over the page that the words are from; in a tab where the browser will not open it. */
async function lookUp(selection: string, tabId: number | undefined): Promise<void> {
  const query = selection.replace(/\s+/g, ' ');
  if (await openPopup(searchPath({ query, isTab: false }), tabId)) return;
  await openTab(urlOf(searchPath({ query, isTab: true })));
}
