import type { PackDate } from '../pack.ts';
import { plainWords } from '../search/parse-query.ts';
import { monthOf, weekdayOf } from './month-names.ts';

/** Years that news and history write about; other numbers of four digits count things. */
const years = { first: 1700, last: 2099 } as const;
/** Words that stand inside a date: "17 de enero de 2025", "17 of June". */
const fillers: ReadonlySet<string> = new Set('de del of the st nd rd th er عام سنة سال م'.split(' '));

/**
 * The dates that a text writes, in any of the pack's languages: `2025-01-17` for "17 января 2025 года", `2025-06` for "in
 * June 2025", `2015` for a bare year. Beside a page of a given date also what it leaves out: the year of "in June", which
 * may be two if that month is still to come, the day of "on Friday".
 */
export function datesIn(text: string, pageDate?: PackDate): PackDate[] {
  return datesAmong(plainWords(text), pageDate);
}

/** The same for folded words. */
export function datesAmong(all: readonly string[], pageDate?: PackDate): PackDate[] {
  const words = all.filter((word) => !fillers.has(word));
  const found = new Set<PackDate>();
  const used = new Set<number>();
  words.forEach((word, at) => {
    const read = monthAt(words, at, pageDate) ?? figuresAt(words, at);
    if (!read) {
      const day = pageDate?.length === 10 ? lastWeekday(word, pageDate) : undefined;
      if (day) found.add(day);
      return;
    }
    for (const date of read.dates) found.add(date);
    for (let place = read.from; place <= read.to; place++) used.add(place);
  });
  words.forEach((word, at) => {
    if (!used.has(at) && isYear(word)) found.add(word);
  });
  return [...found];
}

/** Digits that fold to others. */
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/;

/** May a text write a date in one of the years of `dates`? Tells most texts that need not be read for it. */
export function mayDate(text: string, dates: readonly PackDate[]): boolean {
  return dates.some((date) => text.includes(date.slice(0, 4))) || otherDigits.test(text);
}

interface Read {
  /** One, or all that may be meant. */
  dates: PackDate[];
  /** Places of its first and last word. */
  from: number;
  to: number;
}

function monthAt(words: readonly string[], at: number, pageDate: PackDate | undefined): Read | undefined {
  const named = monthOf(words[at] ?? '');
  if (!named) return undefined;
  const [before = '', after = '', second = ''] = [words[at - 1], words[at + 1], words[at + 2]];
  const { month } = named;
  if (isDay(before) && isYear(after))
    return { dates: [dateOf(after, month, before)], from: at - 1, to: at + 1 };
  if (isYear(after)) return { dates: [dateOf(after, month)], from: at, to: at + 1 };
  if (isDay(after) && isYear(second)) return { dates: [dateOf(second, month, after)], from: at, to: at + 2 };
  const day = isDay(before) ? before : isDay(after) && !/^0/.test(after) ? after : undefined;
  if (!pageDate || (named.isUnsure && day === undefined)) return undefined;
  const dates = yearsAround(pageDate, month).map((year) => dateOf(year, month, day));
  // What is taken counts for years only, and one beside this month ("after 2022, June brought") is a date of its own.
  return { dates, from: at, to: at };
}

/** A date that begins with a figure, as most words do not. */
function figuresAt(words: readonly string[], at: number): Read | undefined {
  return /^\d/.test(words[at] ?? '') ? (numericAt(words, at) ?? eastAsianAt(words, at)) : undefined;
}

/** `2025-01-17` and `17.01.2025`, which come as three words. */
function numericAt(words: readonly string[], at: number): Read | undefined {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3);
  if (!/^\d\d$/.test(second) || Number(second) < 1 || Number(second) > 12) return undefined;
  const month = Number(second);
  if (isYear(first) && /^\d\d$/.test(third) && isDay(third))
    return { dates: [dateOf(first, month, third)], from: at, to: at + 2 };
  if (/^\d\d$/.test(first) && isDay(first) && isYear(third))
    return { dates: [dateOf(third, month, first)], from: at, to: at + 2 };
  return undefined;
}

/** `2025年1月17日`. */
function eastAsianAt(words: readonly string[], at: number): Read | undefined {
  const [year = '', yearSign, month = '', monthSign, day = '', daySign] = words.slice(at, at + 6);
  if (!isYear(year) || yearSign !== '年') return undefined;
  if (!(Number(month) >= 1 && Number(month) <= 12) || monthSign !== '月')
    return { dates: [year], from: at, to: at + 1 };
  const hasDay = isDay(day) && (daySign === '日' || daySign === '号');
  const date = dateOf(year, Number(month), hasDay ? day : undefined);
  return { dates: [date], from: at, to: at + (hasDay ? 5 : 3) };
}

/** A date of the pack's form, from what a text writes. */
export function dateOf(year: string, month: number, day?: string): PackDate {
  const parts = [year, String(month).padStart(2, '0')];
  return (day === undefined ? parts : [...parts, day.padStart(2, '0')]).join('-');
}

/** Of a month that is so many months ahead, news may speak as of one to come: "due in August". */
const mostAhead = 6;

/** News means the last June, or this one; where it is still to come, that one perhaps. */
export function yearsAround(pageDate: PackDate, month: number): string[] {
  const year = Number(pageDate.slice(0, 4));
  const ahead = pageDate.length >= 7 ? month - Number(pageDate.slice(5, 7)) : 0;
  if (ahead <= 0) return [String(year)];
  return ahead > mostAhead ? [String(year - 1)] : [String(year - 1), String(year)];
}

/** News of a day means the last one of that name. */
function lastWeekday(word: string, pageDate: PackDate): PackDate | undefined {
  const weekday = weekdayOf(word);
  if (weekday === undefined) return undefined;
  const day = new Date(`${pageDate}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return undefined;
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() - weekday + 7) % 7));
  return day.toISOString().slice(0, 10);
}

export function isYear(word: string): boolean {
  return /^\d{4}$/.test(word) && Number(word) >= years.first && Number(word) <= years.last;
}

export function isDay(word: string): boolean {
  return /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31;
}
