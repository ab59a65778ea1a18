import { useStrings } from './strings.ts';
import type { TextRun } from './text-runs.ts';

/** Cut-up text: matched terms marked, footnotes as small numbers. */
export function RunsView({ runs }: { runs: TextRun[] }) {
  const { number } = useStrings();
  return (
    <>
      {runs.map((run) => {
        if (run.kind === 'note') return <sup class="note">{number(run.source + 1)}</sup>;
        return run.kind === 'match' ? <mark>{run.text}</mark> : run.text;
      })}
    </>
  );
}
