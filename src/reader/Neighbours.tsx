import type { ArticleNeighbours, ArticleRef } from '../core/briefing.ts';
import { readerHash } from '../core/reader-address.ts';
import { useStrings } from '../ui/strings.ts';

/** What to read before and after this article. */
export function Neighbours({ previous, next }: ArticleNeighbours) {
  const { translate } = useStrings();
  if (!previous && !next) return null;
  return (
    <nav class="neighbours" aria-label={translate('neighbours')}>
      {previous && <Neighbour article={previous} label={translate('previousArticle')} rel="prev" />}
      {next && <Neighbour article={next} label={translate('nextArticle')} rel="next" />}
    </nav>
  );
}

interface NeighbourProps {
  article: ArticleRef;
  label: string;
  rel: 'prev' | 'next';
}

function Neighbour({ article, label, rel }: NeighbourProps) {
  return (
    <a class={`neighbour neighbour-${rel}`} rel={rel} href={readerHash(article.id)}>
      <span class="muted">{label}</span>
      <span class="neighbour-title">
        <bdi lang="en">{article.title}</bdi>
      </span>
    </a>
  );
}
