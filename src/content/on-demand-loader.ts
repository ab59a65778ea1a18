import { isExtensionAlive } from '../platform/runtime.ts';
import { importAddress } from './import-address.ts';

/** What the page script imports only once a reader turns to the extension. */
export type OnDemand = typeof import('./on-demand.ts');

let loading: Promise<OnDemand | undefined> | undefined;
let failures = 0;

/** Import `on-demand.js`, once. Undefined when it cannot be had: the extension is gone from under the page. */
export function loadOnDemand(): Promise<OnDemand | undefined> {
  const address = importAddress('on-demand.js', failures);
  loading ??= import(address).catch((error: unknown) => {
    // After an update or a removal the extension's files are no longer there, and whoever asks next takes the rest down.
    if (isExtensionAlive()) console.warn('Backgrounder could not load its card.', error);
    loading = undefined;
    failures++;
  });
  return loading;
}
