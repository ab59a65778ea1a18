import { searchPath } from '../core/search-address.ts';
import { onMenuItemClicked, setSelectionMenuItem } from '../platform/context-menu.ts';
import { translate } from '../platform/i18n.ts';
import { onInputChanged, onInputEntered, onInputStarted, suggestionsAreXml } from '../platform/omnibox.ts';
import { openPopup } from '../platform/popup.ts';
import { extensionUrl } from '../platform/runtime.ts';
import { activeTabId, openIn, openTab } from '../platform/tabs.ts';
import type { Store } from '../store/open-store.ts';
import { pathFor, suggest } from './omnibox.ts';

const menuItem = 'look-up';

/** Offer to look up what is selected. Call when installed and when the browser starts: its language may have changed. */
export function offerLookUp(): Promise<void> {
  return setSelectionMenuItem(menuItem, translate('menuLookUp', '%s'));
}

/** Serve the menu's entry and the address bar. Call at the top level. */
export function serveLookUps(store: Store): void {
  onMenuItemClicked((id, selection, tabId) => {
    if (id === menuItem) void lookUp(selection, tabId);
  });
  onInputStarted(() => translate('addressBarHint'));
  onInputChanged((text) => suggest(text, store, suggestionsAreXml));
  onInputEntered(async (text, disposition) => {
    // Asked for at once: the reader may be in another tab by the time the store has answered.
    const tab = activeTabId();
    const path = await pathFor(text, store);
    await openIn(disposition, await tab, extensionUrl(path));
  });
}

/** In the popup, over the page that the words are from; in a tab where the browser will not open it. */
async function lookUp(selection: string, tabId: number | undefined): Promise<void> {
  const query = selection.replace(/\s+/g, ' ');
  if (await openPopup(searchPath({ query, isTab: false }), tabId)) return;
  await openTab(extensionUrl(searchPath({ query, isTab: true })));
}
