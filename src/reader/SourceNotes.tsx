import type { ArticleId } from '../core/pack.ts';
import { readerHash } from '../core/reader-address.ts';
import { SourceLine } from '../ui/SourceLine.tsx';
import { useStrings } from '../ui/strings.ts';
import { type Footnote, type Footnotes, sourceId } from './footnotes.ts';

/** The numbered sources, each with the way back to where it is cited. */
export function SourceNotes({ article, footnotes }: { article: ArticleId; footnotes: Footnotes }) {
  const { translate, number } = useStrings();
  return (
    <section class="source-notes" aria-labelledby="sources-title">
      <h2 id="sources-title">{translate('sourcesTitle')}</h2>
      <ol class="source-list">
        {footnotes.list.map((footnote) => (
          <li key={footnote.number} id={sourceId(footnote)} tabIndex={-1}>
            <span class="source-number">{number(footnote.number)}</span>
            <SourceLine source={footnote.source}>
              <BackLinks article={article} footnote={footnote} />
            </SourceLine>
          </li>
        ))}
      </ol>
    </section>
  );
}

function BackLinks({ article, footnote }: { article: ArticleId; footnote: Footnote }) {
  const { translate, number } = useStrings();
  return (
    <span class="back-links">
      {footnote.cited.map((id, index) => (
        <a key={id} href={`${readerHash(article)}/${id}`}>
          {translate('backToText', number(index + 1))}
          <span class="visually-hidden"> {translate('backToTextName')}</span>
        </a>
      ))}
    </span>
  );
}
