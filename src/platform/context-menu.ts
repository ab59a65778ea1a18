import browser from 'webextension-polyfill';

/** Firefox for Android has no context menus, whatever the types say. */
const menus: typeof browser.contextMenus | undefined = browser.contextMenus;

/**
 * Have one entry for selected text, in place of any that an earlier version left. `title` may hold `%s`, which the browser
 * replaces by the selection. Browsers keep the entry while the background sleeps.
 */
export async function setSelectionMenuItem(id: string, title: string): Promise<void> {
  // An update while the browser starts asks twice: the second removal must not come between the first and its entry.
  const before = entrySet.catch(() => {}); // Whoever asked for that was told.
  entrySet = before.then(async () => {
    await menus?.removeAll();
    menus?.create({ id, title, contexts: ['selection'] });
  });
  await entrySet;
}

let entrySet: Promise<void> = Promise.resolve();

/** Call at the top level. */
export function onMenuItemClicked(
  listener: (id: string | number, selection: string, tabId: number | undefined) => void,
): void {
  menus?.onClicked.addListener((info, tab) => listener(info.menuItemId, info.selectionText ?? '', tab?.id));
}
