import { extensionUrl, isExtensionAlive } from '../platform/runtime.ts';
import { isOnOwnPage } from './own-page.ts';

let failures = 0;

/**
 * Import a file of the extension into the page script; undefined when it cannot be had. After a failure its address is another one:
 * Firefox does not ask again for one that it could not read (seen with 153; Chromium does).
 */
export function importFile<T>(file: string): Promise<T | undefined> {
  let address = isOnOwnPage ? `/${file}` : extensionUrl(file);
  if (failures) address += `?${failures}`;
  return import(address).catch((error: unknown) => {
    failures++;
    // After an update or a removal the extension's files are no longer there, and whoever asks next takes the rest down.
    if (isExtensionAlive()) console.warn('Backgrounder has no card:', error);
  });
}
