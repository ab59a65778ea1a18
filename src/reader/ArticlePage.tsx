import type { ArticleView } from '../core/briefing.ts';
import type { Passage } from '../core/pack.ts';
import { formatDate } from '../ui/dates.ts';
import { Logo } from '../ui/Logo.tsx';
import { useStrings } from '../ui/strings.ts';
import { TimelineView } from '../ui/TimelineView.tsx';
import { anchorOf, footnotesOf } from './footnotes.ts';
import { PassageView } from './PassageView.tsx';
import { SourceNotes } from './SourceNotes.tsx';
import { TopicNotes } from './TopicNotes.tsx';

export interface ArticlePageProps {
  view: ArticleView;
  /** The anchor that the address names. */
  active: string | undefined;
}

/** A whole article: text with footnotes, sources, and beside it the events and topics. */
export function ArticlePage({ view, active }: ArticlePageProps) {
  const { translate, language } = useStrings();
  const { article, passages, events, topics } = view;
  const footnotes = footnotesOf(article, passages);
  return (
    <div class="reader">
      <header class="reader-brand">
        <Logo />
        <span>{translate('extensionName')}</span>
      </header>
      <main class="reader-main">
        <header class="reader-head">
          <h1 lang="en" dir="auto">
            {article.title}
          </h1>
          <p class="muted">
            {translate('articleAsOf', formatDate(article.asOf, language, 'long'))}
            {' · '}
            {translate('articleWritten', formatDate(article.written, language, 'long'))}
          </p>
        </header>
        {passages.map((passage, index) => (
          <div key={passage.id}>
            {startsSection(passage, passages[index - 1]) && (
              <h2 lang="en" dir="auto">
                {passage.heading}
              </h2>
            )}
            <PassageView passage={passage} footnotes={footnotes} active={anchorOf(passage) === active} />
          </div>
        ))}
        <SourceNotes article={article.id} footnotes={footnotes} />
      </main>
      <aside class="reader-aside" aria-label={translate('besideArticle')}>
        {events.length > 0 && (
          <section>
            <h2 class="section-title">{translate('timeline')}</h2>
            <TimelineView events={events} />
          </section>
        )}
        {topics.length > 0 && (
          <section>
            <h2 class="section-title">{translate('topicsOfArticle')}</h2>
            <TopicNotes topics={topics} />
          </section>
        )}
      </aside>
    </div>
  );
}

function startsSection(passage: Passage, before: Passage | undefined): boolean {
  return passage.heading !== undefined && passage.heading !== before?.heading;
}
