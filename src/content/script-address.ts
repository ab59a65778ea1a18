import { urlOf } from '../platform/runtime.ts';

/**
 * Where a script of the package is imported from. On the extension's own welcome page by its path: Chromium's address for
 * web pages is new in each session, and no 'self' to the extension's policy.
 */
export function scriptAddress(name: string): string {
  return location.protocol.endsWith('-extension:') ? `/${name}` : urlOf(name);
}
