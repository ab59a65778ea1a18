import type { StoreProblem } from '../core/briefing.ts';
import type { MessageKey } from './message-key.ts';
import type { Translate } from './strings.ts';

const problemKeys: Readonly<Record<StoreProblem, MessageKey>> = {
  'disk-full': 'problemDiskFull',
  'no-database': 'problemNoDatabase',
  'database-silent': 'problemDatabaseSilent',
  'database-failed': 'problemDatabaseFailed',
  'import-damaged': 'problemImportDamaged',
  'package-damaged': 'problemPackageDamaged',
};
const keys: Readonly<Record<string, MessageKey>> = {
  ...problemKeys,
  gone: 'failureGone',
  'unknown-topic': 'failureUnknownTopic',
  'unknown-article': 'failureUnknownArticle',
};

/** Is it the store itself that something is wrong with? */
export function isStoreProblem(reason: string): reason is StoreProblem {
  return Object.hasOwn(problemKeys, reason);
}

/** A failed answer's reason (see `Failure` in the protocol) in words that say what to do. */
export function failureText(reason: string, translate: Translate): string {
  return translate(keys[reason] ?? 'failureOther');
}
