import type { Events } from 'webextension-polyfill';
import { isExtensionAlive } from './runtime.ts';

/** Call `listener` at every `event` of the browser until `signal` aborts. For what runs in pages, which outlive an update. */
export function addListener<Listener extends (...details: never[]) => void>(
  event: Pick<Events.Event<Listener>, 'addListener' | 'removeListener'>,
  listener: Listener,
  signal?: AbortSignal,
): void {
  event.addListener(listener);
  signal?.addEventListener('abort', () => {
    // After the extension is gone there is nothing left to remove.
    if (isExtensionAlive()) event.removeListener(listener);
  });
}
