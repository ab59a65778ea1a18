import type { Passage } from '../core/pack.ts';
import { readerHash } from '../core/reader-address.ts';
import { DateText } from '../ui/DateText.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { MarkNote } from '../ui/MarkNote.tsx';
import { useStrings } from '../ui/strings.ts';
import { anchorOf, citationId, type Footnotes, sourceId } from './footnotes.ts';
import { MentionText } from './MentionText.tsx';
import { passageRuns } from './passage-runs.ts';
import type { Mentions } from './use-mentions.ts';

export interface PassageProps {
  passage: Passage;
  footnotes: Footnotes;
  mentions: Mentions;
  /** Is it the one that the address names? */
  active: boolean;
  onCite: (passage: Passage) => void;
}

/** One passage of an article, with its date, its mark and its footnotes. */
export function PassageView({ passage, footnotes, mentions, active, onCite }: PassageProps) {
  const { translate } = useStrings();
  const { date, mark } = passage;
  return (
    <section
      class={active ? 'passage passage-active' : 'passage'}
      id={anchorOf(passage)}
      tabIndex={-1}
      aria-current={active ? 'location' : undefined}
    >
      <div class="passage-date">
        <a href={readerHash(passage.article, passage.id)} title={translate('linkToPassage')}>
          <DateText date={date} />
        </a>
        <IconButton icon="quote" label={translate('citePassage')} onClick={() => onCite(passage)} />
      </div>
      <div>
        {mark && <MarkNote mark={mark} />}
        <p class="passage-text" lang="en" dir="auto">
          {passageRuns(passage, mentions.of(passage.id)).map((run) => {
            if (run.kind === 'text') return run.text;
            if (run.kind === 'mention') {
              return <MentionText mention={run.mention} text={run.text} onOpen={mentions.open} />;
            }
            return <Citation passage={passage} nth={run.nth} source={run.source} footnotes={footnotes} />;
          })}
        </p>
      </div>
    </section>
  );
}

interface CitationProps {
  passage: Passage;
  nth: number;
  source: number;
  footnotes: Footnotes;
}

function Citation({ passage, nth, source, footnotes }: CitationProps) {
  const { translate, number } = useStrings();
  const footnote = footnotes.of(source);
  if (!footnote) return null;
  const label = number(footnote.number);
  return (
    <sup class="citation">
      <a id={citationId(passage, nth)} href={`${readerHash(passage.article)}/${sourceId(footnote)}`}>
        <span class="visually-hidden">{translate('sourceNumber')} </span>
        {label}
      </a>
    </sup>
  );
}
