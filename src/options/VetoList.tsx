import { useRef } from 'preact/hooks';
import type { TopicList } from '../core/briefing.ts';
import type { Veto } from '../core/settings.ts';
import { bidiIsolate } from '../ui/bidi-isolate.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { humanizeId } from '../ui/labels.ts';
import { useStrings } from '../ui/strings.ts';

export interface VetoListProps {
  vetoes: Veto[];
  topics: TopicList['topics'];
  onChange: (vetoes: Veto[]) => void;
}

/** Names that the reader said mean something else, each with the way back; nothing where there are none. */
export function VetoList({ vetoes, topics, onChange }: VetoListProps) {
  const { translate } = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  if (vetoes.length === 0) return null;
  const labelOf = (id: string) => topics.find((topic) => topic.id === id)?.label ?? humanizeId(id);
  return (
    <section class="vetoes" aria-labelledby="vetoes-title">
      <h3 class="section-title" id="vetoes-title" ref={heading} tabIndex={-1}>
        {translate('vetoes')}
      </h3>
      <p class="muted">{translate('vetoesLead')}</p>
      <ul class="sites">
        {vetoes.map((veto) => {
          const text = translate('vetoOf', bidiIsolate(veto.name), bidiIsolate(labelOf(veto.topic)));
          return (
            <li key={`${veto.topic} ${veto.name}`}>
              <span>{text}</span>
              <IconButton
                icon="close"
                label={translate('vetoRemove', text)}
                onClick={() => {
                  onChange(vetoes.filter((other) => other !== veto));
                  // The button that had the focus goes with its line.
                  heading.current?.focus();
                }}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
