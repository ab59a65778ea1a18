import { type Guard, isCount, isString, shape } from './guards.ts';

/** An import that found no room: of which content (the pack's hash), and when, in milliseconds since 1970. */
export interface FailedImport {
  hash: string;
  at: number;
}

export const isFailedImport: Guard<FailedImport> = shape({ hash: isString, at: isCount });

/** Milliseconds. Readers make room now and then, and a reader who has just done so has a button for it. */
const rest = 24 * 60 * 60 * 1_000;

/** Is it too early to try again? Other content may find room, and a clock that was set back tells nothing. */
export function isTooEarly(failed: FailedImport, hash: string, now: number): boolean {
  const age = now - failed.at;
  return failed.hash === hash && age >= 0 && age < rest;
}
