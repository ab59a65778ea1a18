import { useEffect, useRef } from 'preact/hooks';
import type { PageCommand } from '../messages/page-link.ts';
import { JumpButton } from './JumpButton.tsx';
import type { PageTopic } from './merge-reports.ts';
import type { TopicBook } from './topic-book.ts';

export interface TopicRowProps {
  topic: PageTopic;
  book: TopicBook;
  /** Take the focus: the reader has come back from this topic's brief. */
  focus: boolean;
  send: (command: PageCommand) => void;
  onOpen: () => void;
}

/** A topic of the page: open its brief, or jump to where it is mentioned. */
export function TopicRow({ topic, book, focus, send, onOpen }: TopicRowProps) {
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus) opener.current?.focus();
  }, [focus]);
  return (
    <li class="row topic-row">
      <button ref={opener} type="button" class="row-main" data-result="topic" onClick={onOpen}>
        <span class="row-label">
          <bdi>{book.label(topic.topic)}</bdi>
        </span>
        <span class="row-kind">{book.kind(topic.topic)}</span>
      </button>
      <JumpButton topic={topic} label={book.label(topic.topic)} send={send} />
    </li>
  );
}
