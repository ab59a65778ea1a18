import { pagePortName } from '../messages/page-port-name.ts';
import { onConnect } from '../platform/ports.ts';
import { loadOnDemand, type OnDemand } from './on-demand-loader.ts';
import type { PagePortParts } from './page-port.ts';

/** Answer popups that ask what this frame holds, once one does. Returns a function that tells them anew. */
export function awaitPopups(parts: PagePortParts): () => void {
  let served: ReturnType<OnDemand['servePopups']> | undefined;
  onConnect((port) => {
    if (port.name !== pagePortName) return;
    void loadOnDemand().then((found) => {
      served ??= found?.servePopups(parts);
      served?.add(port);
    });
  }, parts.signal);
  return () => served?.tell();
}
