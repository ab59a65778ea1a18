import type { PackDate } from '../pack.ts';
import { afterPage, halfLifeDays, nearDays, nearShare, vague } from './weights.ts';

/**
 * How timely something dated `date` is for a page (or a pack) of `reference`, from 0 to 1: a part for the very days, a
 * part that is halved with each year between them, and less for what came after. Dates without month or day count from
 * the middle of their period.
 */
export function timeliness(date: PackDate, reference: PackDate): number {
  const days = daysOf(reference) - daysOf(date);
  if (!Number.isFinite(days)) return 0;
  const slack = slackDays(date, reference);
  const apart = Math.max(0, Math.abs(days) - slack);
  const sameDays = (isVague(date, reference) ? vague : 1) * 0.5 ** (apart / nearDays);
  const near = nearShare * sameDays + (1 - nearShare) * 0.5 ** (Math.abs(days) / halfLifeDays);
  return days < -slack ? near * afterPage : near;
}

/** News of some days before is still what a page is about: what came later than in this many days after it is not. */
const sameNewsDays = 7;

/** Did something dated `date` come after a page of `pageDate`, beyond doubt? A month or a year must be over by its first day. */
export function cameAfter(date: PackDate, pageDate: PackDate): boolean {
  return daysOf(date) - slackDays(date, pageDate) > daysOf(pageDate) + sameNewsDays;
}

/** Days from 1970 to the middle of a pack date's period; NaN where it is none. */
function daysOf(date: PackDate): number {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (year === undefined) return Number.NaN;
  const middle = month === undefined ? [7, 1] : [Number(month), Number(day ?? 15)];
  return Date.UTC(Number(year), (middle[0] ?? 1) - 1, middle[1]) / 86_400_000;
}

/** Does one of two dates name no day? */
function isVague(...dates: PackDate[]): boolean {
  return dates.some((date) => date.length < 10);
}

/** Half of the period that the vaguer of two dates leaves open. */
function slackDays(...dates: PackDate[]): number {
  return Math.max(...dates.map((date) => (date.length === 4 ? 183 : date.length === 7 ? 16 : 0)));
}

/** How well two dates agree, from 0 to 1: the same day, or one within the month or the year that the other names. */
export function agreement(asked: PackDate, told: PackDate): number {
  const [shorter, longer] = asked.length <= told.length ? [asked, told] : [told, asked];
  // Every passage of a war says its year: less than what happened in the month of the day that is asked for.
  if (longer.startsWith(shorter))
    return asked.length === 10 && shorter.length === 4 ? yearOfDay : (agreementByLength[shorter.length] ?? 0);
  // Both name a day, of one month: what happened around it.
  return asked.length === 10 && told.length === 10 && asked.slice(0, 7) === told.slice(0, 7) ? 0.3 : 0;
}

/** What having the year says where a day is asked for. */
const yearOfDay = 0.2;
/** Agreeing on a day says most, on a year little: by the length of the vaguer date. */
const agreementByLength: Readonly<Record<number, number>> = { 10: 1, 7: 0.8, 4: 0.4 };

/** A page is old when this many days of what the pack knows came after it. */
const oldAfterDays = 180;

/** For an excerpt on an old page: was it known when the page was written, or has it come since? */
export function knownWhen(
  date: PackDate,
  pageDate: PackDate | undefined,
  packDate: PackDate,
): 'then' | 'since' | undefined {
  if (pageDate === undefined || !(daysOf(packDate) - daysOf(pageDate) > oldAfterDays)) return undefined;
  return daysOf(date) - slackDays(date, pageDate) > daysOf(pageDate) ? 'since' : 'then';
}
