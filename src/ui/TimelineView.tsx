import { useState } from 'preact/hooks';
import type { TimelineEvent } from '../core/briefing.ts';
import type { PackDate } from '../core/pack.ts';
import { DateText } from './DateText.tsx';
import { useStrings } from './strings.ts';

export interface TimelineProps {
  events: TimelineEvent[];
  /** How many to show before the reader asks for all: those around the page's date, else the first. */
  first?: number;
  /** When the page was published: a mark on the line. */
  pageDate?: PackDate | undefined;
}

/** Dated events in the order given, each with who reported it. */
export function TimelineView({ events, first = Number.POSITIVE_INFINITY, pageDate }: TimelineProps) {
  const { plural, translate } = useStrings();
  const [all, setAll] = useState(false);
  const foldable = events.length > first;
  const [start, end] = all ? [0, events.length] : glance(events, first, pageDate);
  const shown = events.slice(start, end);
  const before = pageDate === undefined ? shown.length : shown.filter(({ date }) => date <= pageDate).length;
  return (
    <>
      <ol class="timeline">
        {shown.slice(0, before).map(eventItem)}
        {pageDate !== undefined && (
          <li class="timeline-page">
            <DateText date={pageDate} />
            {translate('pagePublished')}
          </li>
        )}
        {shown.slice(before).map(eventItem)}
      </ol>
      {foldable && (
        <button type="button" class="fold" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? translate('showLess') : plural('moreEvents', events.length - first)}
        </button>
      )}
    </>
  );
}

/** What to show at first: the last events before the page's date and the next one after it. */
function glance(events: TimelineEvent[], most: number, pageDate: PackDate | undefined): [number, number] {
  if (events.length <= most) return [0, events.length];
  const before = pageDate === undefined ? 0 : events.filter(({ date }) => date <= pageDate).length;
  const start = Math.max(0, Math.min(before - most + 1, events.length - most));
  return [start, start + most];
}

function eventItem(event: TimelineEvent) {
  return (
    <li key={`${event.date} ${event.text}`}>
      <DateText date={event.date} />
      <div dir="auto">
        <span lang="en">{event.text}</span>
        <Publishers event={event} />
      </div>
    </li>
  );
}

function Publishers({ event }: { event: TimelineEvent }) {
  const { number } = useStrings();
  // Who stands behind several sources is named once; the others are counted.
  let before: string | undefined;
  let nth = 0;
  const names = event.sources.map(({ publisher }) => {
    nth = publisher === before ? nth + 1 : 1;
    before = publisher;
    return nth === 1 ? publisher : number(nth);
  });
  if (event.sources.length === 0) return null;
  return (
    <span class="event-sources">
      {event.sources.map((source, index) => (
        <span key={source.title}>
          {index === 0 ? '\u00a0— ' : ', '}
          {source.url ? (
            <a
              href={source.url}
              title={source.title}
              target="_blank"
              rel="noopener noreferrer"
              referrerpolicy="no-referrer"
            >
              <bdi>{names[index]}</bdi>
            </a>
          ) : (
            <bdi title={source.title}>{names[index]}</bdi>
          )}
        </span>
      ))}
    </span>
  );
}
