import type { SearchAnswer, TopicSummary } from '../core/briefing.ts';
import type { ArticleId, PassageId, TopicId } from '../core/pack.ts';
import { bidiIsolate } from '../ui/bidi-isolate.ts';
import { failureText } from '../ui/failures.ts';
import { useStrings } from '../ui/strings.ts';
import type { PageTopic } from './merge-reports.ts';
import { moveBetweenResults } from './result-keys.ts';
import { SearchFilterBar } from './SearchFilterBar.tsx';
import { SearchResult } from './SearchResult.tsx';
import { filterCount, keepsTopic, type SearchFilters } from './search-filters.ts';
import { TopicResult } from './TopicResult.tsx';
import type { TopicCatalog } from './topic-catalog.ts';
import { namedInStore, namedOnPage } from './topic-matches.ts';
import { pageSize, type Search } from './use-search.ts';

export interface SearchPanelProps {
  search: Search;
  filters: SearchFilters;
  catalog: TopicCatalog;
  /** What the page behind the popup is about. */
  pageTopics: readonly PageTopic[];
  returnTo: TopicId | undefined;
  onFilters: (filters: SearchFilters) => void;
  onTopic: (topic: TopicId) => void;
  onRead: (article: ArticleId, passage: PassageId) => void;
}

/** What the store has for the words typed: topics that they name, then passages. */
export function SearchPanel(props: SearchPanelProps) {
  const { search, filters, catalog, pageTopics, returnTo, onFilters, onTopic, onRead } = props;
  const { translate, plural, number, separator } = useStrings();
  const { reply, query } = search;
  const answer = reply?.ok ? reply.value : undefined;
  const topics = answer ? topicsFor(query, answer, props) : [];
  const hasPassages = answer !== undefined && answer.results.length > 0;
  // A topic by itself is an answer.
  const isNothing = answer !== undefined && !hasPassages && topics.length === 0;
  const isFiltered = filterCount(filters) > 0;
  const shown = answer && translate('resultsShown', number(answer.results.length), number(answer.total));
  return (
    <section
      class={isNothing ? 'panel panel-nothing' : 'panel'}
      aria-label={translate('searchResults')}
      aria-busy={search.isStale}
    >
      <SearchFilterBar filters={filters} list={catalog.list} onChange={onFilters} />
      <p class="panel-status" role="status">
        {!reply && translate('searching')}
        {reply && !reply.ok && failureText(reply.reason, translate)}
        {answer &&
          (isNothing ? translate('nothingFound', bidiIsolate(query)) : plural('results', answer.total))}
        {answer && answer.results.length > pageSize && <span class="visually-hidden"> {shown}</span>}
        {hasPassages &&
          answer.corrected &&
          `${separator}${translate('showingFor', bidiIsolate(answer.corrected))}`}
      </p>
      {reply && !reply.ok && (
        <button type="button" class="button more-results" onClick={search.again}>
          {translate('tryAgain')}
        </button>
      )}
      {answer && !hasPassages && (isNothing || isFiltered) && (
        <p class="panel-note">{translate(isFiltered ? 'nothingFoundFiltered' : 'nothingFoundHint')}</p>
      )}
      {answer && (
        <Answer
          topics={topics}
          results={answer.results}
          catalog={catalog}
          pageTopics={pageTopics}
          returnTo={returnTo}
          onTopic={onTopic}
          onRead={onRead}
        />
      )}
      {hasPassages && answer.results.length < answer.total && (
        <div class="more-results">
          <button type="button" class="button" onClick={search.more}>
            {translate('moreResults')}
          </button>
          <span class="muted" role={search.moreFailure && 'alert'}>
            {search.moreFailure ? failureText(search.moreFailure, translate) : shown}
          </span>
        </div>
      )}
    </section>
  );
}

/** The topics that the words name, then those of the page that they may mean; failing both, those of the store. */
function topicsFor(
  query: string,
  { topics }: SearchAnswer,
  { filters, catalog, pageTopics }: SearchPanelProps,
): TopicSummary[] {
  const named = new Set(topics.map(({ id }) => id));
  const onPage = namedOnPage(query, pageTopics, catalog.list).filter(({ id }) => !named.has(id));
  const found = [...topics, ...onPage];
  const isKept = (topic: TopicSummary) => keepsTopic(filters, topic);
  return found.length > 0 ? found.filter(isKept) : namedInStore(query, catalog.list, isKept);
}

type AnswerProps = Pick<SearchPanelProps, 'catalog' | 'pageTopics' | 'returnTo' | 'onTopic' | 'onRead'> &
  Pick<SearchAnswer, 'topics' | 'results'>;

function Answer({ topics, results, catalog, pageTopics, returnTo, onTopic, onRead }: AnswerProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys only add to what Tab and Enter do.
    <div onKeyDown={moveBetweenResults}>
      <ul class="rows">
        {topics.map((topic) => (
          <TopicResult
            key={topic.id}
            topic={topic}
            kind={catalog.kindOf(topic)}
            isHere={pageTopics.some((other) => other.topic === topic.id)}
            focus={returnTo === topic.id}
            onOpen={onTopic}
          />
        ))}
      </ul>
      <ol class="rows">
        {results.map((result) => (
          <SearchResult key={result.passage} result={result} catalog={catalog} onRead={onRead} />
        ))}
      </ol>
    </div>
  );
}
