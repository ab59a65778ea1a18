import type { Reason } from '../core/briefing.ts';
import { formatDate } from './dates.ts';
import type { Strings } from './strings.ts';

/** A reason for an excerpt as a phrase in the reader's language. */
export function reasonText({ kind, items }: Reason, { translate, list, language }: Strings): string {
  switch (kind) {
    case 'words':
    case 'found':
      return translate(`reason_${kind}`, list(items.map((word) => translate('quoted', word))));
    case 'dated':
      return translate(`reason_${kind}`, list(items.map((date) => formatDate(date, language, 'long'))));
    default:
      return translate(`reason_${kind}`, list(items));
  }
}
