import { pageLinkName } from '../messages/page-link-name.ts';
import { onConnect } from '../platform/runtime.ts';
import { loadOnDemand } from './on-demand-loader.ts';
import type { PageLinkParts } from './page-link.ts';

/** Answer popups that ask what this frame holds, once one does. Returns a function that tells them anew. */
export function awaitPopups(parts: PageLinkParts): () => void {
  let serving: Promise<ReturnType<typeof startServing>> | undefined;
  const startServing = (found: Awaited<ReturnType<typeof loadOnDemand>>) => found?.servePopups(parts);
  const stop = onConnect((port) => {
    if (port.name !== pageLinkName) return;
    serving ??= loadOnDemand().then(startServing);
    void serving.then((served) => served?.add(port));
  });
  parts.signal.addEventListener('abort', stop);
  return () => void serving?.then((served) => served?.tell());
}
