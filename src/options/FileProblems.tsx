import { bidiIsolate } from '../ui/bidi-isolate.ts';
import { useStrings } from '../ui/strings.ts';
import type { FileProblem } from './settings-file.ts';

/** Names of messages may not have hyphens. */
type Underscored<Kind extends string> = Kind extends `${infer Word}-${infer Rest}`
  ? `${Word}_${Underscored<Rest>}`
  : Kind;

/** Problems that are shown; a file with more of them is best made anew. */
const most = 8;

/** What is wrong with a file, field by field, with what should stand there. */
export function FileProblems({ file, problems }: { file: string; problems: FileProblem[] }) {
  const { translate, plural, number } = useStrings();
  const rest = problems.length - most;
  return (
    <div class="problems" role="alert">
      <p class="error">{translate('importRefused', bidiIsolate(file))}</p>
      <ul>
        {problems.slice(0, most).map((problem) => (
          <li key={`${problem.field} ${problem.kind}`}>
            {problem.field && <code dir="ltr">{problem.field}</code>} {problemText(problem)}
          </li>
        ))}
        {rest > 0 && <li>{plural('moreItems', rest)}</li>}
      </ul>
    </div>
  );

  function problemText({ kind, hint }: FileProblem): string {
    if (kind === 'not-json' && hint) return translate('file_not_json_line', number(Number(hint)));
    return translate(`file_${kind.replaceAll('-', '_') as Underscored<typeof kind>}`, bidiIsolate(hint));
  }
}
