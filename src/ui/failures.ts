import type { Translate } from './strings.ts';

const keys: Record<string, string> = {
  gone: 'failureGone',
  'unknown-topic': 'failureUnknownTopic',
  'unknown-article': 'failureUnknownArticle',
};

/** A failed answer's reason (see `Failure` in the protocol) in words that say what to do. */
export function failureText(reason: string, translate: Translate): string {
  return translate(keys[reason] ?? 'failureOther');
}
