import type { PackDate } from '../../core/pack.ts';
import { type Place, placeOf } from '../sources.ts';
import type { Check } from './report.ts';

/** As-of dates that lie more than `olderThanDays` before the pack's own; nothing when that is not given. */
export const checkAge: Check = ({ head, topics, articles }, report, { olderThanDays }) => {
  if (olderThanDays === undefined) return;
  const check = (place: Place, what: string, asOf: PackDate) => {
    const age = lastDayOf(head.asOf) - lastDayOf(asOf);
    if (age <= olderThanDays) return;
    const message = `${what} is as of ${asOf}, ${age} days before the pack's sources end.`;
    report(place, message, 'See whether it still holds; if so, renew its asOf.', 'advice');
  };
  for (const topic of topics) {
    if (topic.asOf !== undefined) check(placeOf(topic, 'asOf'), `The gist of "${topic.id}"`, topic.asOf);
  }
  for (const article of articles) check(placeOf(article, 'asOf'), 'The article', article.asOf);
};

/** A date as a number of days; of a year or a month, its last day: it may have been true until then. */
function lastDayOf(date: PackDate): number {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  const time = day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
  return Math.round(time / 86_400_000);
}
