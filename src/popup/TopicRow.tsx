import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageCommand } from '../messages/page-port.ts';
import { useStrings } from '../ui/strings.ts';
import { JumpButton } from './JumpButton.tsx';
import type { PageTopic } from './merge-reports.ts';
import type { TopicCatalog } from './topic-catalog.ts';

export interface TopicRowProps {
  topic: PageTopic;
  catalog: TopicCatalog;
  /** Take the focus: the reader has come back from this topic's brief. */
  focus: boolean;
  send: (command: PageCommand) => void;
  onOpen: () => void;
}

/** A topic of the page: open its brief, or jump to where it is mentioned. */
export function TopicRow({ topic, catalog, focus, send, onOpen }: TopicRowProps) {
  const { translate } = useStrings();
  const opener = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (focus) opener.current?.focus();
  }, [focus]);
  const label = catalog.label(topic.topic);
  return (
    <li class="row topic-row">
      <button ref={opener} type="button" class="row-main" data-result="topic" onClick={onOpen}>
        {label === undefined ? (
          <Unnamed isLoading={catalog.isLoading} sentence={topic.sentence} />
        ) : (
          <span class="row-label">
            <bdi class="as-title">{label}</bdi>
          </span>
        )}
      </button>
      <JumpButton topic={topic} label={label ?? translate('thisTopic')} send={send} />
    </li>
  );
}

/** Nothing wrong is shown meanwhile: a grey bar, or, where no name will come, the page's own words. */
function Unnamed({ isLoading, sentence }: { isLoading: boolean; sentence: string }) {
  const { translate } = useStrings();
  if (!isLoading) {
    return (
      <span class="row-sentence" dir="auto">
        {sentence ? translate('quoted', sentence) : translate('thisTopic')}
      </span>
    );
  }
  return (
    <span class="skeleton">
      <span class="visually-hidden">{translate('loading')}</span>
    </span>
  );
}
