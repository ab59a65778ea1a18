import type { PackDate } from '../core/pack.ts';

export type DateStyle = 'short' | 'long';

/**
 * A date of the pack as people write it in `language`: `2025`, `Jan 2025` or `17 Jan 2025`, as exact as it is given.
 * What is not a date comes back as it went in.
 */
export function formatDate(date: PackDate, language: string, style: DateStyle = 'short'): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  const instant = new Date(Date.UTC(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1));
  if (Number.isNaN(instant.getTime())) return date;
  return new Intl.DateTimeFormat(language, {
    // The articles date everything by this calendar; some languages would get another by default.
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: style }),
    ...(day && { day: 'numeric' }),
  }).format(instant);
}

/** A moment (milliseconds since 1970) as the time of day on the reader's clock. */
export function formatTime(moment: number, language: string): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(moment);
}
