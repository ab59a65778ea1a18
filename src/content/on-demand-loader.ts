import { importFile } from './import-file.ts';

/** What the page script imports only on pages that have something to say, or when a popup asks. */
export type OnDemand = typeof import('./on-demand.ts');

let loading: Promise<OnDemand | undefined> | undefined;

/** Import `on-demand.js`, once. Undefined when it cannot be had: the extension is gone from under the page. */
export function loadOnDemand(): Promise<OnDemand | undefined> {
  loading ??= importFile<OnDemand>('on-demand.js').then((loaded) => {
    if (!loaded) loading = undefined;
    return loaded;
  });
  return loading;
}
