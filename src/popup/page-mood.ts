import { offReason } from '../core/settings.ts';
import type { PageLinkState } from './page-link-state.ts';

/** What the popup has to say about the page, in one word. */
export type PageMood =
  | 'off'
  | 'connecting'
  | 'unreachable'
  | 'lost'
  | 'site-off'
  | 'quiet'
  | 'scanning'
  | 'off-topic'
  | 'on';

/**
 * The settings speak before the page does: a switch that the reader has just turned shows at once, while the page's
 * frames are still working on it.
 */
export function pageMood(
  link: PageLinkState,
  settings: Parameters<typeof offReason>[0] | undefined,
  now: number,
): PageMood {
  if (settings && !settings.enabled) return 'off';
  if (!('page' in link)) return link.phase;
  if (link.phase === 'lost') return 'lost';
  const { host, state, topics } = link.page;
  const off = settings && offReason(settings, host, now);
  if (off === 'site-off' || off === 'quiet') return off;
  // The page has not heard yet that it is on again.
  if (state === 'disabled' || state === 'site-off' || state === 'quiet') return 'scanning';
  return state === 'on' && topics.length === 0 ? 'off-topic' : state;
}
