import { useState } from 'preact/hooks';
import type { TimelineEvent } from '../core/briefing.ts';
import { DateText } from './DateText.tsx';
import { useStrings } from './strings.ts';

export interface TimelineProps {
  events: TimelineEvent[];
  /** How many to show before the reader asks for all. */
  first?: number;
}

/** Dated events in the order given, each with who reported it. */
export function TimelineView({ events, first = Number.POSITIVE_INFINITY }: TimelineProps) {
  const { plural, translate } = useStrings();
  const [all, setAll] = useState(false);
  const foldable = events.length > first;
  return (
    <>
      <ol class="timeline">
        {(all ? events : events.slice(0, first)).map((event) => (
          <li key={`${event.date} ${event.text}`}>
            <DateText date={event.date} />
            <span lang="en" dir="auto">
              {event.text}
            </span>
            <Publishers event={event} />
          </li>
        ))}
      </ol>
      {foldable && (
        <button type="button" class="fold" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? translate('showLess') : plural('moreEvents', events.length - first)}
        </button>
      )}
    </>
  );
}

function Publishers({ event }: { event: TimelineEvent }) {
  if (event.sources.length === 0) return null;
  return (
    <span class="event-sources">
      {event.sources.map((source, index) => (
        <span key={source.title}>
          {index === 0 ? ' — ' : ', '}
          {source.url ? (
            <a
              href={source.url}
              title={source.title}
              target="_blank"
              rel="noopener noreferrer"
              referrerpolicy="no-referrer"
            >
              <bdi>{source.publisher}</bdi>
            </a>
          ) : (
            <bdi title={source.title}>{source.publisher}</bdi>
          )}
        </span>
      ))}
    </span>
  );
}
