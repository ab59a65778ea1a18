import { urlOf } from '../platform/runtime.ts';
import { isOnOwnPage } from './own-page.ts';

/**
 * The address to import a file of the extension from. `failures` before it: Firefox does not ask again for an address that it
 * could not read (seen with 153; Chromium does), so each time it is another one.
 */
export function importAddress(file: string, failures: number): string {
  return (isOnOwnPage ? `/${file}` : urlOf(file)) + (failures ? `?${failures}` : '');
}
