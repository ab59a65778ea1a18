import { useState } from 'preact/hooks';
import type { ArticleView } from '../core/briefing.ts';
import type { Passage } from '../core/pack.ts';
import { formatDate } from '../ui/dates.ts';
import { Logo } from '../ui/Logo.tsx';
import { useStrings } from '../ui/strings.ts';
import { TimelineView } from '../ui/TimelineView.tsx';
import { CiteDialog } from './CiteDialog.tsx';
import { type ArticleSection, Contents, sectionsOf } from './Contents.tsx';
import { anchorOf, footnotesOf } from './footnotes.ts';
import { Neighbours } from './Neighbours.tsx';
import { PassageView } from './PassageView.tsx';
import { SourceNotes } from './SourceNotes.tsx';
import { TopicNotes } from './TopicNotes.tsx';
import { useMentions } from './use-mentions.ts';

export interface ArticlePageProps {
  view: ArticleView;
  /** The anchor that the address names. */
  active: string | undefined;
}

/** A whole article: text with footnotes, sources, and beside it the events and topics. */
export function ArticlePage({ view, active }: ArticlePageProps) {
  const { translate } = useStrings();
  const { article, passages, events, topics } = view;
  const footnotes = footnotesOf(article, passages);
  const sections = sectionsOf(passages);
  const mentions = useMentions(view);
  const [cited, setCited] = useState<Passage | 'article'>();
  return (
    <div class="reader">
      <header class="reader-brand">
        <Logo />
        <span>{translate('extensionName')}</span>
      </header>
      <main class={`reader-main mentions-${mentions.underline}`}>
        <ArticleHead view={view} onCite={() => setCited('article')} />
        <Contents article={article.id} sections={sections} />
        {passages.map((passage) => (
          <div key={passage.id}>
            <Heading section={sections.find(({ first }) => first === passage)} />
            <PassageView
              passage={passage}
              footnotes={footnotes}
              mentions={mentions}
              active={anchorOf(passage) === active}
              onCite={setCited}
            />
          </div>
        ))}
        <SourceNotes article={article.id} footnotes={footnotes} />
        <Neighbours {...view} />
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
      {cited && (
        <CiteDialog
          view={view}
          passage={cited === 'article' ? undefined : cited}
          onClose={() => setCited(undefined)}
        />
      )}
    </div>
  );
}

function ArticleHead({ view, onCite }: { view: ArticleView; onCite: () => void }) {
  const { translate, language, separator } = useStrings();
  const { title, asOf, written } = view.article;
  return (
    <header class="reader-head">
      <h1 lang="en" dir="auto">
        {title}
      </h1>
      <p class="muted">
        <span class="unbroken">
          {translate('articleAsOf', formatDate(asOf, language, 'long'))}
          {separator.trimEnd()}
        </span>{' '}
        <span class="unbroken">{translate('articleWritten', formatDate(written, language, 'long'))}</span>
      </p>
      <p class="reader-actions">
        <button type="button" class="button" onClick={onCite}>
          {translate('cite')}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          {translate('print')}
        </button>
      </p>
    </header>
  );
}

function Heading({ section }: { section: ArticleSection | undefined }) {
  if (!section) return null;
  return (
    <h2 id={section.id} tabIndex={-1}>
      <span lang="en" dir="auto">
        {section.heading}
      </span>
    </h2>
  );
}
