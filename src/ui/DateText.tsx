import type { PackDate } from '../core/pack.ts';
import { type DateStyle, formatDate } from './dates.ts';
import { useStrings } from './strings.ts';

/** A date for people, with the exact one for machines. */
export function DateText({ date, style = 'short' }: { date: PackDate; style?: DateStyle }) {
  const { language } = useStrings();
  return <time dateTime={date}>{formatDate(date, language, style)}</time>;
}
