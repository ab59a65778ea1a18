import { useState } from 'preact/hooks';
import type { Excerpt } from '../core/briefing.ts';
import type { ArticleId, PackDate, PassageId } from '../core/pack.ts';
import { CopyButton } from './CopyButton.tsx';
import { excerptCitation } from './citation-words.ts';
import { MarkNote } from './MarkNote.tsx';
import { RunsView } from './RunsView.tsx';
import { Sources } from './Sources.tsx';
import { useStrings } from './strings.ts';
import { textRuns } from './text-runs.ts';

export interface ExcerptProps {
  excerpt: Excerpt;
  /** Where the store's sources end: what a citation says beside the article's name. */
  packAsOf: PackDate;
  onRead: (article: ArticleId, passage: PassageId) => void;
}

/** A passage on its own: the sentences that matter first, the rest on request, then date, article and sources. */
export function ExcerptView({ excerpt, packAsOf, onRead }: ExcerptProps) {
  const strings = useStrings();
  return (
    <article class="excerpt">
      {excerpt.mark && <MarkNote mark={excerpt.mark} />}
      <ExcerptText excerpt={excerpt} />
      <div class="excerpt-row" dir="auto">
        <button
          type="button"
          class="excerpt-article"
          title={strings.translate('readArticle')}
          onClick={() => onRead(excerpt.article, excerpt.passage)}
        >
          <span lang="en">{excerpt.articleTitle}</span>
        </button>
        <CopyButton
          label={strings.translate('copyExcerpt')}
          text={() => excerptCitation(excerpt, packAsOf, strings)}
        />
      </div>
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
