import { useState } from 'preact/hooks';
import type { Excerpt } from '../core/briefing.ts';
import type { ArticleId, PassageId } from '../core/pack.ts';
import { MarkNote } from './MarkNote.tsx';
import { RunsView } from './RunsView.tsx';
import { Sources } from './Sources.tsx';
import { useStrings } from './strings.ts';
import { textRuns } from './text-runs.ts';

export interface ExcerptProps {
  excerpt: Excerpt;
  onRead: (article: ArticleId, passage: PassageId) => void;
}

/** A passage on its own: the sentences that matter first, the rest on request, then date, article and sources. */
export function ExcerptView({ excerpt, onRead }: ExcerptProps) {
  return (
    <article class="excerpt">
      {excerpt.mark && <MarkNote mark={excerpt.mark} />}
      <ExcerptText excerpt={excerpt} />
      <button type="button" class="excerpt-article" onClick={() => onRead(excerpt.article, excerpt.passage)}>
        <bdi lang="en">{excerpt.articleTitle}</bdi>
      </button>
      <Sources excerpt={excerpt} />
    </article>
  );
}

function ExcerptText({ excerpt }: { excerpt: Excerpt }) {
  const { translate } = useStrings();
  const [whole, setWhole] = useState(false);
  const { text, window, highlights, notes } = excerpt;
  const cut = window[0] > 0 || window[1] < text.trimEnd().length;
  const range: [number, number] = whole ? [0, text.length] : window;
  return (
    <p class="excerpt-text" lang="en" dir="auto">
      {!whole && window[0] > 0 && '… '}
      <RunsView runs={textRuns({ text, range, highlights, notes })} />
      {cut && (
        <>
          {' '}
          <button type="button" class="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {translate(whole ? 'showLess' : 'showMore')}
          </button>
        </>
      )}
    </p>
  );
}
