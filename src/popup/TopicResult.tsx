import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TopicSummary } from '../core/briefing.ts';
import type { TopicId } from '../core/pack.ts';
import { useStrings } from '../ui/strings.ts';

export interface TopicResultProps {
  topic: TopicSummary;
  kind: string;
  /** Does the page behind the popup name it? */
  isHere: boolean;
  /** Take the focus: the reader has come back from this topic's brief. */
  focus: boolean;
  onOpen: (topic: TopicId) => void;
}

/** A topic that the query names. */
export function TopicResult({ topic, kind, isHere, focus, onOpen }: TopicResultProps) {
  const { translate, separator } = useStrings();
  const opener = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (focus) opener.current?.focus();
  }, [focus]);
  return (
    <li class="row">
      <button
        ref={opener}
        type="button"
        class="row-main"
        data-result="topic"
        onClick={() => onOpen(topic.id)}
      >
        <span class="eyebrow">
          {kind}
          {isHere && `${separator}${translate('thisPage')}`}
        </span>
        <span class="row-label">
          <bdi class="as-title">{topic.label}</bdi>
        </span>
        <span class="row-gist" lang="en" dir="auto">
          {topic.gist}
        </span>
      </button>
    </li>
  );
}
