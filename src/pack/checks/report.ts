import type { Problem } from '../problem.ts';
import type { PackSources, Place } from '../sources.ts';
import type { ComparedText } from './copied-runs.ts';

/** Note a problem: where it stands, what it is, what to do about it. Without a level it is an error. */
export type Report = (place: Place, message: string, remedy: string, level?: Problem['level']) => void;

export interface CheckOptions {
  /** Advise on as-of dates more than so many days before the pack's own. */
  olderThanDays?: number;
  /** Texts beside the pack's own source titles that no passage may share a run of words with. */
  comparedTexts?: ComparedText[];
  /** Some articles could not be read: do not count what is there. */
  isIncomplete?: boolean;
}

/** One kind of mistake, looked for in a whole pack. */
export type Check = (sources: PackSources, report: Report, options: CheckOptions) => void;
