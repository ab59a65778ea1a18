import { parseSearchPlace } from '../core/search-address.ts';

const place = parseSearchPlace(location.search);

/** What the popup was opened to search for, by the context menu or the address bar; usually nothing. */
export const initialQuery = place.query;

/** Give the page of its own more room than the toolbar's popup has. */
export function prepareTab(page: Document): void {
  page.documentElement.classList.toggle('in-tab', place.isTab);
}

/** Close the toolbar's popup, whose work is done. A tab is the reader's to close. */
export function closePopup(): void {
  if (!place.isTab) window.close();
}
