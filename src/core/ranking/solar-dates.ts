import type { PackDate } from '../pack.ts';
import { isDay } from './dates-in-text.ts';

/** The months of Iran's calendar, folded; the first begins in March, at the equinox. */
const months = 'فروردين ارديبهشت خرداد تير مرداد شهريور مهر ابان اذر دي بهمن اسفند'.split(' ');
/** Those that are other words too (an arrow, an agency, an avalanche): months only beside a number. */
const ambiguous: ReadonlySet<string> = new Set(['تير', 'مهر', 'ابان', 'اذر', 'دي', 'بهمن']);
/** Behind these a number is a year of that calendar, and no thousand of anything. */
const yearWords: ReadonlySet<string> = new Set(['سال', 'سالهاي', 'انقلاب']);
/** Years that news and history write about. */
const years = { first: 1190, last: 1499 } as const;

/**
 * The Gregorian dates of what folded words say by Iran's calendar, in which Persian papers date: `2025-01-17` for "27 Dey 1403". A
 * month is two of ours, and a year two.
 */
export function solarDates(words: readonly string[], pageDate?: PackDate): PackDate[] {
  const found: PackDate[] = [];
  words.forEach((word, at) => {
    const month = months.indexOf(word);
    const before = words[at - 1] ?? '';
    const after = words[at + 1] === 'ماه' || words[at + 1] === 'سال' ? words[at + 2] : words[at + 1];
    if (month >= 0) found.push(...datesOfMonth({ month, before, after: after ?? '', pageDate }));
    else if (isSolarYear(word) && yearWords.has(before)) found.push(yearAt(word, 0), yearAt(word, 300));
  });
  return found;
}

interface Written {
  /** From 0. */
  month: number;
  before: string;
  after: string;
  pageDate: PackDate | undefined;
}

function datesOfMonth({ month, before, after, pageDate }: Written): PackDate[] {
  const day = isDay(before) ? Number(before) : undefined;
  const year = isSolarYear(after) ? Number(after) : undefined;
  if (day === undefined && year === undefined && ambiguous.has(months[month] ?? '')) return [];
  const meant = year ?? lastYearOf(month, pageDate);
  if (meant === undefined) return [];
  if (day !== undefined) return [isoOf(daysAt(meant, month, day))];
  return [isoOf(daysAt(meant, month, 1)).slice(0, 7), isoOf(daysAt(meant, month, 29)).slice(0, 7)];
}

/** The year in which a month was last, or is now, on the day of a page. */
function lastYearOf(month: number, pageDate: PackDate | undefined): number | undefined {
  if (pageDate === undefined || pageDate.length < 10) return undefined;
  const today = Date.parse(pageDate) / 86_400_000;
  const year = Number(pageDate.slice(0, 4)) - 621;
  return [year, year - 1, year - 2].find((one) => daysAt(one, month, 1) <= today);
}

function isSolarYear(word: string): boolean {
  return /^\d{4}$/.test(word) && Number(word) >= years.first && Number(word) <= years.last;
}

/** The Gregorian year so many days into a year of Iran's. */
function yearAt(year: string, days: number): PackDate {
  return isoOf(daysAt(Number(year), 0, 1) + days).slice(0, 4);
}

/** The new year of 1403 was 20 March 2024. */
const known = { year: 1403, day: Date.UTC(2024, 2, 20) / 86_400_000 } as const;

/** Days from 1970 to a day of Iran's calendar. */
function daysAt(year: number, month: number, day: number): number {
  let days = known.day;
  for (let one = known.year; one < year; one++) days += lengthOf(one);
  for (let one = year; one < known.year; one++) days -= lengthOf(one);
  // Six months of 31 days, then of 30.
  return days + month * 30 + Math.min(month, 6) + day - 1;
}

/** Eight years of 33 have a day more, by the rule that ICU has for this calendar. */
function lengthOf(year: number): number {
  return (25 * year + 11) % 33 < 8 ? 366 : 365;
}

function isoOf(days: number): PackDate {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
