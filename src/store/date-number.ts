import type { PackDate } from '../core/pack.ts';

/** A pack date as a number that sorts like it: `2025-01-17` → 20250117, `2025-01` → 20250100; 0 where it is none. */
export function dateNumber(date: PackDate): number {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  return Number(year ?? 0) * 10_000 + Number(month ?? 0) * 100 + Number(day ?? 0);
}

/** Does a date's period touch the range, both ends included? `2025` touches a range that begins in March 2025. */
export function isWithin(number: number, from: PackDate | undefined, to: PackDate | undefined): boolean {
  const isAfter = from === undefined || endOf(number) >= dateNumber(from);
  return isAfter && (to === undefined || number <= endOf(dateNumber(to)));
}

/** The first and the last number within the period that a date names. */
export function periodOf(date: PackDate): { first: number; last: number } {
  const first = dateNumber(date);
  return { first, last: endOf(first) };
}

/** The last number within the period that a number stands for. */
export function endOf(number: number): number {
  if (number % 10_000 === 0) return number + 9_999;
  return number % 100 === 0 ? number + 99 : number;
}
