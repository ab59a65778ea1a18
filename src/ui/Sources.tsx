import type { PackDate, Source } from '../core/pack.ts';
import { DateText } from './DateText.tsx';
import { SourceLine } from './SourceLine.tsx';
import { useStrings } from './strings.ts';

/** When an excerpt's matter happened, and its sources, folded away behind their number. */
export function Sources({ date, sources }: { date: PackDate; sources: Source[] }) {
  const { plural, number } = useStrings();
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
          <DateText date={date} /> · {plural('sources', sources.length)}
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
    </details>
  );
}
