import type { ComponentChildren } from 'preact';
import type { EndingOf } from '../ui/message-key.ts';
import { useStrings } from '../ui/strings.ts';

export interface SectionProps {
  /** Its anchor; the message `section_<id>` is its heading. */
  id: EndingOf<'section_'>;
  /** What it is for, in a sentence. */
  lead: string;
  children: ComponentChildren;
}

/** One section of the options page. */
export function Section({ id, lead, children }: SectionProps) {
  const { translate } = useStrings();
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{translate(`section_${id}`)}</h2>
      <p class="section-lead">{lead}</p>
      {children}
    </section>
  );
}
