import { pageLinkName } from '../messages/page-link-name.ts';
import { onConnect } from '../platform/ports.ts';
import { loadOnDemand, type OnDemand } from './on-demand-loader.ts';
import type { PageLinkParts } from './page-link.ts';

/** Answer popups that ask what this frame holds, once one does. Returns a function that tells them anew. */
export function awaitPopups(parts: PageLinkParts): () => void {
  let served: ReturnType<OnDemand['servePopups']> | undefined;
  onConnect((port) => {
    if (port.name !== pageLinkName) return;
    void loadOnDemand().then((found) => {
      served ??= found?.servePopups(parts);
      served?.add(port);
    });
  }, parts.signal);
  return () => served?.tell();
}
