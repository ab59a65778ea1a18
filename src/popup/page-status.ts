import { offReason, type Settings } from '../core/settings.ts';
import type { PagePortState } from './page-port-state.ts';

/** What the popup has to say about the page, in one word. */
export type PageStatus =
  | 'off'
  | 'connecting'
  | 'unreachable'
  | 'lost'
  | 'site-off'
  | 'quiet'
  | 'scanning'
  /** The page is about the subject, but the reader has muted all that it names. */
  | 'filtered'
  | 'off-topic'
  | 'on';

export type StatusSettings = Parameters<typeof offReason>[0] &
  Pick<Settings, 'mutedTopics' | 'mutedCategories' | 'mutedKinds'>;

/**
 * The settings speak before the page does: a switch that the reader has just turned shows at once, while the page's
 * frames are still working on it.
 */
export function pageStatus(
  pagePort: PagePortState,
  settings: StatusSettings | undefined,
  now: number,
): PageStatus {
  if (settings && !settings.enabled) return 'off';
  if (!('page' in pagePort)) return pagePort.phase;
  if (pagePort.phase === 'lost') return 'lost';
  const { host, state, topics } = pagePort.page;
  const off = settings && offReason(settings, host, now);
  if (off === 'site-off' || off === 'quiet') return off;
  // The page has not heard yet that it is on again.
  if (state === 'disabled' || state === 'site-off' || state === 'quiet') return 'scanning';
  if (state !== 'on') return state;
  const left = topics.filter(({ topic }) => !settings?.mutedTopics.includes(topic));
  if (left.length > 0) return 'on';
  return settings && hasFilters(settings) ? 'filtered' : 'off-topic';
}

/** Names that mean something else are none: a page with nothing but these is not about the subject. */
function hasFilters({ mutedTopics, mutedCategories, mutedKinds }: StatusSettings): boolean {
  return [mutedTopics, mutedCategories, mutedKinds].some(({ length }) => length > 0);
}
