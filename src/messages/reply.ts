/** Why there is no answer. `gone`: the extension was updated or disabled under this page. */
export type Failure =
  | { ok: false; reason: 'gone' | 'malformed' | 'foreign' }
  | { ok: false; reason: 'unknown-topic' | 'unknown-article'; detail?: string }
  | { ok: false; reason: 'failed'; detail?: string };
export type Reply<T> = { ok: true; value: T } | Failure;

export const failureReasons = [
  'gone',
  'malformed',
  'foreign',
  'unknown-topic',
  'unknown-article',
  'failed',
] as const satisfies Failure['reason'][];
