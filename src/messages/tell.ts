import { isExtensionAlive, sendToBackground } from '../platform/runtime.ts';
import type { PageProtocol } from './page-protocol.ts';

/** Tell the background, from a page's content script, without waiting for an answer; if nobody hears it, nothing is lost. */
export function tell<N extends keyof PageProtocol>(name: N, body: PageProtocol[N]['ask']): void {
  if (isExtensionAlive()) sendToBackground({ name, body }).catch(() => undefined);
}
