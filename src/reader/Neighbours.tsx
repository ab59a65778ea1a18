import type { ArticleNeighbours, ArticleRef } from '../core/briefing.ts';
import { readerHash } from '../core/reader-address.ts';
import { useStrings } from '../ui/strings.ts';

/** What to read before and after this article. */
export function Neighbours({ previous, next }: ArticleNeighbours) {
  const { translate } = useStrings();
  if (!previous && !next) return null;
  return (
    <nav class="neighbours" aria-label={translate('neighbours')}>
      {previous && <Neighbour article={previous} name="previousArticle" rel="prev" />}
      {next && <Neighbour article={next} name="nextArticle" rel="next" />}
    </nav>
  );
}

function Neighbour({ article, name, rel }: { article: ArticleRef; name: string; rel: 'prev' | 'next' }) {
  const { translate } = useStrings();
  return (
    <a class={`neighbour neighbour-${rel}`} rel={rel} href={readerHash(article.id)}>
      <span class="muted">{translate(name)}</span>
      <bdi lang="en">{article.title}</bdi>
    </a>
  );
}
