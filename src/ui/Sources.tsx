import type { Source } from '../core/pack.ts';
import { SourceLine } from './SourceLine.tsx';
import { useStrings } from './strings.ts';

/** The sources of one excerpt, folded away behind their number. */
export function Sources({ sources }: { sources: Source[] }) {
  const { plural, number } = useStrings();
  if (sources.length === 0) return null;
  return (
    <details class="sources">
      <summary class="fold">{plural('sources', sources.length)}</summary>
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
