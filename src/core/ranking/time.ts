import type { PackDate } from '../pack.ts';
import { afterPage, halfLifeDays } from './weights.ts';

/**
 * How timely something dated `date` is for a page (or a pack) of `reference`, from 0 to 1: halved with each year
 * between them, and less for what came after. Dates without month or day count from the middle of their period.
 */
export function timeliness(date: PackDate, reference: PackDate): number {
  const days = daysOf(reference) - daysOf(date);
  if (!Number.isFinite(days)) return 0;
  const near = 0.5 ** (Math.abs(days) / halfLifeDays);
  return days < -slackDays(date, reference) ? near * afterPage : near;
}

/** Days from 1970 to the middle of a pack date's period; NaN where it is none. */
export function daysOf(date: PackDate): number {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (year === undefined) return Number.NaN;
  const middle = month === undefined ? [7, 1] : [Number(month), Number(day ?? 15)];
  return Date.UTC(Number(year), (middle[0] ?? 1) - 1, middle[1]) / 86_400_000;
}

/** Half of the period that the vaguer of two dates leaves open. */
function slackDays(...dates: PackDate[]): number {
  return Math.max(...dates.map((date) => (date.length === 4 ? 183 : date.length === 7 ? 16 : 0)));
}
