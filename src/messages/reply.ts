import { type StoreProblem, storeProblems } from '../core/briefing.ts';

/** Why there is no answer. `gone`: the extension was updated or disabled under this page. */
export type Failure =
  | { ok: false; reason: 'gone' | 'malformed' | 'foreign' }
  | { ok: false; reason: 'unknown-topic' | 'unknown-article'; detail?: string }
  | { ok: false; reason: 'failed' | StoreProblem; detail?: string };
export type Reply<T> = { ok: true; value: T } | Failure;

export const failureReasons = [
  'gone',
  'malformed',
  'foreign',
  'unknown-topic',
  'unknown-article',
  'failed',
  ...storeProblems,
] as const satisfies Failure['reason'][];
