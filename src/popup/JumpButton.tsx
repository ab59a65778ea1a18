import { useState } from 'preact/hooks';
import type { PageCommand } from '../messages/page-port.ts';
import { Icon } from '../ui/icons.tsx';
import { useStrings } from '../ui/strings.ts';
import { locateMention, type PageTopic } from './merge-reports.ts';

export interface JumpButtonProps {
  topic: PageTopic;
  label: string;
  send: (command: PageCommand) => void;
}

/** Go to the topic's next mention on the page, then to the one after it; it shows which, and of how many. */
export function JumpButton({ topic, label, send }: JumpButtonProps) {
  const { translate, number } = useStrings();
  const [next, setNext] = useState(0);
  const total = topic.count;
  const current = next === 0 ? 0 : ((next - 1) % total) + 1;
  const jump = () => {
    const place = locateMention(topic, next);
    if (!place) return;
    send({ type: 'jump', topic: topic.topic, ...place });
    setNext(next + 1);
  };
  return (
    <button type="button" class="jump" title={translate('jump')} onClick={jump}>
      <span class="visually-hidden">{translate('jumpTo', label)} </span>
      {current ? translate('mentionOf', number(current), number(total)) : number(total)}
      <Icon name="jump" />
    </button>
  );
}
