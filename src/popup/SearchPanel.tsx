import type { SearchAnswer } from '../core/briefing.ts';
import type { ArticleId, PassageId, TopicId } from '../core/pack.ts';
import { failureText } from '../ui/failures.ts';
import { useStrings } from '../ui/strings.ts';
import { moveBetweenResults } from './result-keys.ts';
import { SearchResult } from './SearchResult.tsx';
import { TopicResult } from './TopicResult.tsx';
import type { TopicBook } from './topic-book.ts';
import type { Search } from './use-search.ts';

export interface SearchPanelProps {
  search: Search;
  book: TopicBook;
  onTopic: (topic: TopicId) => void;
  onRead: (article: ArticleId, passage: PassageId) => void;
}

/** What the store has for the words typed: topics that they name, then passages. */
export function SearchPanel({ search, book, onTopic, onRead }: SearchPanelProps) {
  const { translate, plural } = useStrings();
  const { reply, query } = search;
  const answer = reply?.ok ? reply.value : undefined;
  return (
    <section class="panel" aria-label={translate('searchResults')}>
      <p class="panel-status" role="status">
        {!reply && translate('searching')}
        {reply && !reply.ok && failureText(reply.reason, translate)}
        {answer && (isEmpty(answer) ? translate('nothingFound', query) : plural('results', answer.total))}
      </p>
      {answer?.corrected && <p class="panel-note">{translate('showingFor', answer.corrected)}</p>}
      {answer && isEmpty(answer) && <p class="panel-note">{translate('nothingFoundHint')}</p>}
      {answer && (
        // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys only add to what Tab and Enter do.
        <div onKeyDown={moveBetweenResults}>
          <ul class="rows">
            {answer.topics.map((topic) => (
              <TopicResult key={topic.id} topic={topic} kind={book.kindOf(topic)} onOpen={onTopic} />
            ))}
          </ul>
          <ol class="rows">
            {answer.results.map((result) => (
              <SearchResult key={result.passage} result={result} book={book} onRead={onRead} />
            ))}
          </ol>
        </div>
      )}
      {answer && answer.results.length < answer.total && (
        <button type="button" class="button more-results" onClick={search.more}>
          {translate('moreResults')}
        </button>
      )}
    </section>
  );
}

function isEmpty(answer: SearchAnswer): boolean {
  return answer.results.length === 0 && answer.topics.length === 0;
}
