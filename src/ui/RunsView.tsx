import { useStrings } from './strings.ts';
import type { TextRun } from './text-runs.ts';

/** Cut-up text: matched terms marked, footnotes as small numbers. */
export function RunsView({ runs }: { runs: TextRun[] }) {
  const { number } = useStrings();
  return (
    <>
      {runs.map((run, index) => {
        if (run.kind === 'note') {
          // Two numbers side by side must not read as one.
          const follows = runs[index - 1]?.kind === 'note';
          return <sup class={follows ? 'note note-next' : 'note'}>{number(run.source + 1)}</sup>;
        }
        return run.kind === 'match' ? <mark>{run.text}</mark> : run.text;
      })}
    </>
  );
}
