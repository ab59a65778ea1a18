import { useEffect } from 'preact/hooks';
import { parseReaderHash } from '../core/reader-address.ts';
import { ask } from '../messages/ask.ts';
import { failureText } from '../ui/failures.ts';
import { useStrings } from '../ui/strings.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { ArticlePage } from './ArticlePage.tsx';
import { Message } from './Message.tsx';
import { useHash } from './use-hash.ts';
import { useTarget } from './use-target.ts';

/** The reader page, wired: the address says which article, and where in it. */
export function App() {
  const { translate } = useStrings();
  const hash = useHash();
  const place = parseReaderHash(hash);
  const id = place?.article ?? '';
  const reply = useLoaded(async () => (id ? ask('article', { id }) : undefined), id);
  const article = reply?.ok ? reply.value : undefined;
  const title = article?.article.title;
  useEffect(() => {
    document.title = title
      ? translate('readerTitle', title, translate('extensionName'))
      : translate('extensionName');
  }, [title, translate]);
  useTarget(place?.passage, hash, article !== undefined);

  if (!place) return <Message title={translate('noArticleTitle')} text={translate('noArticleText')} />;
  if (!reply) return <main class="reader" aria-busy="true" />;
  if (!reply.ok || !article) {
    const text = reply.ok ? '' : failureText(reply.reason, translate);
    return <Message title={translate('noSuchArticleTitle')} text={text} />;
  }
  return <ArticlePage key={article.article.id} view={article} active={place.passage} />;
}
