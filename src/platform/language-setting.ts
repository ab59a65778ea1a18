import browser from 'webextension-polyfill';
import type { Settings } from '../core/settings.ts';
import { isExtensionAlive } from './runtime.ts';
import { prefix } from './settings-prefix.ts';

const key = `${prefix}${'language' satisfies keyof Settings}`;

/**
 * Call back whenever the reader may have chosen another language, until `signal` aborts. Without the other settings,
 * which the page would have to load for it.
 */
export function onLanguageChanged(callback: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (key in changes) callback();
  };
  browser.storage.onChanged.addListener(onChanged);
  // Nobody tells a page in the back/forward cache of changes.
  addEventListener('pageshow', ({ persisted }) => persisted && callback(), { signal });
  signal.addEventListener('abort', () => {
    if (isExtensionAlive()) browser.storage.onChanged.removeListener(onChanged);
  });
}
