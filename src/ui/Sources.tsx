import type { Excerpt } from '../core/briefing.ts';
import { DateText } from './DateText.tsx';
import { reasonText } from './reasons.ts';
import { SourceLine } from './SourceLine.tsx';
import { useStrings } from './strings.ts';

/** When an excerpt's matter happened, and, folded away, its sources and why it was chosen. */
export function Sources({ excerpt }: { excerpt: Excerpt }) {
  const strings = useStrings();
  const { plural, number, translate, separator } = strings;
  const { date, sources, why } = excerpt;
  if (sources.length === 0) {
    return (
      <p class="excerpt-meta">
        <DateText date={date} />
      </p>
    );
  }
  return (
    <details class="sources">
      <summary class="fold fold-end">
        <span>
          <DateText date={date} />
          {separator}
          {plural('sources', sources.length)}
        </span>
      </summary>
      <ol class="source-list">
        {sources.map((source, index) => (
          <li key={`${index} ${source.title}`}>
            <span class="source-number">{number(index + 1)}</span>
            <SourceLine source={source} />
          </li>
        ))}
      </ol>
      {why.length > 0 && (
        <p class="muted why">
          {translate('whyExcerpt', why.map((reason) => reasonText(reason, strings)).join(separator))}
        </p>
      )}
    </details>
  );
}
