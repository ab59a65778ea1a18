import { useState } from 'preact/hooks';
import type { ArticleId, PackDate, PassageId, TopicId } from '../core/pack.ts';
import { ask } from '../messages/ask.ts';
import { BriefingView } from '../ui/BriefingView.tsx';
import { formatDate } from '../ui/dates.ts';
import { failureText } from '../ui/failures.ts';
import { useStrings } from '../ui/strings.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import type { PageTopic } from './merge-reports.ts';

export interface PageBriefingPanelProps {
  topics: readonly PageTopic[];
  pageDate: PackDate | undefined;
  onRead: (article: ArticleId, passage: PassageId) => void;
  onTopic: (topic: TopicId) => void;
}

/** What to read for the page as a whole: a few excerpts over all of its topics, and the events around it. */
export function PageBriefingPanel({ topics, pageDate, onRead, onTopic }: PageBriefingPanelProps) {
  const { translate, language } = useStrings();
  const [attempt, setAttempt] = useState(0);
  const asked = topics.map(({ topic, count, sentence }) => ({ topic, count, sentence }));
  const reply = useLoaded(
    () => ask('pageBriefing', { topics: asked, ...(pageDate && { pageDate }) }),
    // What a page adds while it is read changes counts, not what to read.
    `${attempt} ${pageDate} ${asked.map(({ topic }) => topic).join(' ')}`,
  );
  const isEmpty = reply?.ok && reply.value.excerpts.length === 0;
  return (
    <div class="page-briefing">
      <h2 class="visually-hidden">{translate('tabBriefing')}</h2>
      <p class="muted">
        {pageDate
          ? translate('pageBriefingDated', formatDate(pageDate, language))
          : translate('pageBriefingLead')}
      </p>
      <div aria-live="polite">
        {!reply && <p class="muted">{translate('loading')}</p>}
        {isEmpty && <p>{translate('pageBriefingEmpty')}</p>}
        {reply && !reply.ok && (
          <>
            <p class="error">{failureText(reply.reason, translate)}</p>
            <button type="button" class="button" onClick={() => setAttempt(attempt + 1)}>
              {translate('tryAgain')}
            </button>
          </>
        )}
      </div>
      {reply?.ok && !isEmpty && (
        <BriefingView
          briefing={{ ...reply.value, ...(pageDate && { pageDate }), related: [] }}
          onRead={onRead}
          onTopic={onTopic}
        />
      )}
    </div>
  );
}
