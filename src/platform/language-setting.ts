import browser from 'webextension-polyfill';
import type { Settings } from '../core/settings.ts';
import { addListener } from './add-listener.ts';
import { prefix } from './settings-prefix.ts';

const key = `${prefix}${'language' satisfies keyof Settings}`;

/**
 * Call back whenever the reader may have chosen another language, until `signal` aborts, if one is given. Without the other settings,
 * which the page would have to load for it.
 */
export function onLanguageChanged(callback: () => void, signal?: AbortSignal): void {
  addListener(browser.storage.onChanged, (changes) => void (key in changes && callback()), signal);
  // Nobody tells a page in the back/forward cache of changes.
  addEventListener('pageshow', ({ persisted }) => persisted && callback(), signal && { signal });
}
