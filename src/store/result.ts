import type { StoreProblem } from '../core/briefing.ts';

/** What is wrong with the store; the detail is for whoever is to mend it. */
export interface Trouble {
  reason: StoreProblem;
  detail?: string;
}

/** The store's answers; the shape is that of the protocol's replies. */
export type StoreFailure =
  | { ok: false; reason: 'unknown-topic' | 'unknown-article'; detail?: string }
  | ({ ok: false } & Trouble);
export type Result<T> = { ok: true; value: T } | StoreFailure;

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** The database holds what it cannot hold if nothing went wrong: a row is missing or does not decode. */
export class DamagedStoreError extends Error {
  override name = 'DamagedStoreError';
}
