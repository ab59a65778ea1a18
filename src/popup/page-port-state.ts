import type { PageReport } from '../messages/page-port.ts';
import { mergeReports, type PageOverview } from './merge-reports.ts';

/** What the popup knows of the page behind it. */
export type PagePortState =
  | { phase: 'connecting' }
  /** No content script runs there: a page of the browser, a store, or one that was open before the installation. */
  | { phase: 'unreachable' }
  /** `lost`: the page went away while the popup was open; what it said last is kept. */
  | { phase: 'connected' | 'lost'; reports: readonly PageReport[]; page: PageOverview };

export type PagePortEvent =
  | { type: 'connect' }
  | { type: 'report'; report: PageReport }
  | { type: 'disconnect' };

export function nextPagePort(state: PagePortState, event: PagePortEvent): PagePortState {
  switch (event.type) {
    case 'connect':
      return { phase: 'connecting' };
    case 'report': {
      const earlier = 'reports' in state ? state.reports : [];
      const reports = [...earlier.filter(({ frame }) => frame !== event.report.frame), event.report];
      return { phase: 'connected', reports, page: mergeReports(reports) };
    }
    case 'disconnect':
      return 'reports' in state ? { ...state, phase: 'lost' } : { phase: 'unreachable' };
  }
}
