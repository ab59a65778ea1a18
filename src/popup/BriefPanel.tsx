import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ArticleId, PassageId, TopicId } from '../core/pack.ts';
import { ask } from '../messages/ask.ts';
import type { PageCommand } from '../messages/page-port.ts';
import { BriefingView } from '../ui/BriefingView.tsx';
import { failureText } from '../ui/failures.ts';
import { Gist } from '../ui/Gist.tsx';
import { Icon } from '../ui/icons.tsx';
import { useStrings } from '../ui/strings.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { JumpButton } from './JumpButton.tsx';
import { locateMention, type PageOverview } from './merge-reports.ts';
import type { TopicCatalog } from './topic-catalog.ts';
import type { BriefTarget, TopicHistory } from './use-topic-history.ts';

export interface BriefPanelProps {
  target: BriefTarget;
  page: PageOverview | undefined;
  catalog: TopicCatalog;
  topicHistory: TopicHistory;
  send: (command: PageCommand) => void;
  onRead: (article: ArticleId, passage: PassageId) => void;
  onMute: (topic: TopicId, label: string) => void;
}

/** How many excerpts the popup shows of a topic; the card shows as many. */
const excerpts = 3;

/** The briefing on one topic, inside the popup: what the card on the page would say. */
export function BriefPanel({ target, page, catalog, topicHistory, send, onRead, onMute }: BriefPanelProps) {
  const { translate } = useStrings();
  const { topic, sentence } = target;
  const reply = useLoaded(
    () =>
      ask('briefing', {
        topic,
        sentence,
        pageTopics: (page?.topics ?? []).map((other) => other.topic).filter((id) => id !== topic),
        limit: excerpts,
        ...(page?.pageDate && { pageDate: page.pageDate }),
      }),
    `${topic}\n${sentence}`,
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [topic]);

  const label = reply?.ok ? reply.value.topic.label : catalog.label(topic);
  const here = page?.topics.find((other) => other.topic === topic);
  const place = here && locateMention(here, 0);
  const openRelated = (next: TopicId) =>
    topicHistory.open({
      topic: next,
      sentence: page?.topics.find((other) => other.topic === next)?.sentence ?? '',
    });
  return (
    <section class="panel brief" aria-labelledby="brief-label">
      <button type="button" class="brief-back" onClick={topicHistory.back}>
        <Icon name="back" />
        {translate(topicHistory.canGoBack ? 'back' : 'backToList')}
      </button>
      <p class="eyebrow">{catalog.kind(topic)}</p>
      <h2 class="brief-label" id="brief-label" ref={heading} tabIndex={-1}>
        {label === undefined && !reply ? (
          <span class="skeleton">
            <span class="visually-hidden">{translate('loading')}</span>
          </span>
        ) : (
          <bdi class="as-title">{label ?? translate('thisTopic')}</bdi>
        )}
      </h2>
      {reply?.ok && <Gist topic={reply.value.topic} />}
      <div class="brief-actions">
        {here && <JumpButton topic={here} label={label ?? translate('thisTopic')} send={send} />}
        {place && (
          <button
            type="button"
            class="link"
            onClick={() => {
              send({ type: 'open', topic, ...place });
              window.close();
            }}
          >
            {translate('showOnPage')}
          </button>
        )}
        <button type="button" class="link" onClick={() => onMute(topic, label ?? translate('thisTopic'))}>
          {translate('muteTopic')}
        </button>
      </div>
      <div aria-live="polite">
        {!reply && <p class="muted">{translate('loading')}</p>}
        {reply && !reply.ok && <p class="error">{failureText(reply.reason, translate)}</p>}
      </div>
      {reply?.ok && <BriefingView briefing={reply.value} onRead={onRead} onTopic={openRelated} />}
    </section>
  );
}
