import type { Passage } from '../core/pack.ts';
import { readerHash } from '../core/reader-address.ts';
import { DateText } from '../ui/DateText.tsx';
import { MarkNote } from '../ui/MarkNote.tsx';
import { useStrings } from '../ui/strings.ts';
import { type TextRun, textRuns } from '../ui/text-runs.ts';
import { anchorOf, citationId, type Footnotes, sourceId } from './footnotes.ts';

export interface PassageProps {
  passage: Passage;
  footnotes: Footnotes;
  /** Is it the one that the address names? */
  active: boolean;
}

/** One passage of an article, with its date, its mark and its footnotes. */
export function PassageView({ passage, footnotes, active }: PassageProps) {
  const { translate } = useStrings();
  const { text, notes, date, mark } = passage;
  return (
    <section
      class={active ? 'passage passage-active' : 'passage'}
      id={anchorOf(passage)}
      tabIndex={-1}
      aria-current={active ? 'location' : undefined}
    >
      <p class="passage-date">
        <a href={readerHash(passage.article, passage.id)} title={translate('linkToPassage')}>
          <DateText date={date} />
        </a>
      </p>
      <div>
        {mark && <MarkNote mark={mark} />}
        <p class="passage-text" lang="en" dir="auto">
          {withCitations(passage, textRuns({ text, range: [0, text.length], notes }), footnotes)}
        </p>
      </div>
    </section>
  );
}

function withCitations(passage: Passage, runs: TextRun[], footnotes: Footnotes) {
  let nth = 0;
  return runs.map((run) =>
    run.kind === 'note' ? (
      <Citation passage={passage} nth={nth++} source={run.source} footnotes={footnotes} />
    ) : (
      run.text
    ),
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
