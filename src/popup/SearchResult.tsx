import { Fragment } from 'preact';
import type { Excerpt } from '../core/briefing.ts';
import type { ArticleId, PassageId } from '../core/pack.ts';
import { firstLines } from '../core/snippets/first-lines.ts';
import { DateText } from '../ui/DateText.tsx';
import { RunsView } from '../ui/RunsView.tsx';
import { reasonText } from '../ui/reasons.ts';
import { useStrings } from '../ui/strings.ts';
import { textRuns } from '../ui/text-runs.ts';
import type { TopicCatalog } from './topic-catalog.ts';

export interface SearchResultProps {
  result: Excerpt;
  catalog: TopicCatalog;
  onRead: (article: ArticleId, passage: PassageId) => void;
}

/** A passage found: where it is from, the sentences that match, when it was, what it is about, why it was found. */
export function SearchResult({ result, catalog, onRead }: SearchResultProps) {
  const strings = useStrings();
  const { translate, separator } = strings;
  const { text, window, highlights, mark, why } = result;
  const range = firstLines(text, window, { highlights, reach: reachOfLines() });
  const snippet = `snippet-${result.passage}`;
  return (
    <li class="row result">
      <h2>
        <button
          type="button"
          class="result-title"
          dir="auto"
          data-result="passage"
          aria-describedby={snippet}
          onClick={() => onRead(result.article, result.passage)}
        >
          <span lang="en">{result.articleTitle}</span>
        </button>
      </h2>
      <p class="result-text" id={snippet} lang="en" dir="auto">
        {range[0] > 0 && '… '}
        <RunsView runs={textRuns({ text, range, highlights })} />
      </p>
      <p class="result-meta">
        <DateText date={result.date} />
        {mark && `${separator}${translate(mark === 'claim' ? 'markClaim' : 'markDisputed')}`}
        {result.topics
          .flatMap((topic) => catalog.label(topic) ?? [])
          .slice(0, 3)
          .map((label) => (
            <Fragment key={label}>
              {separator}
              <bdi>{label}</bdi>
            </Fragment>
          ))}
      </p>
      <p class="result-meta" dir="auto">
        {why.map((reason) => reasonText(reason, strings)).join(separator)}
      </p>
    </li>
  );
}

/** How many letters of the text, in UTF-16 units, three of its four lines have at least: a letter is nine pixels wide, margins included. */
function reachOfLines(): number {
  return 3 * Math.floor(innerWidth / 9);
}
