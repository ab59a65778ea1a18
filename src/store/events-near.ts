import { lowerBound } from '../core/lower-bound.ts';
import type { PackDate } from '../core/pack.ts';
import { dateNumber } from './date-number.ts';
import type { TopicRow } from './rows.ts';

/**
 * The numbers of a topic's events that stand nearest to some dates in its order of date, about as many around each; at most
 * `most`. A topic without so many gives all; without a date, the newest.
 */
export function eventsNear(
  { events, eventDates }: Pick<TopicRow, 'events' | 'eventDates'>,
  dates: readonly PackDate[],
  most: number,
): number[] {
  if (events.length <= most) return [...events];
  if (dates.length === 0) return [...events.subarray(events.length - most)];
  const share = Math.max(1, Math.floor(most / dates.length));
  const places = new Set<number>();
  for (const date of dates) {
    const day = dateNumber(date);
    const here = lowerBound(eventDates.length, (index) => (eventDates[index] ?? 0) < day);
    // What led to it as well as what came of it.
    const from = Math.min(events.length - share, Math.max(0, here - Math.ceil(share / 2)));
    for (let place = from; place < from + share && places.size < most; place++) places.add(place);
  }
  return [...places].sort((one, other) => one - other).flatMap((place) => events[place] ?? []);
}
