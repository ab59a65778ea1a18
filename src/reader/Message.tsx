import { searchPath } from '../core/search-address.ts';
import { useStrings } from '../ui/strings.ts';

/** What the reader page says when there is nothing to read. */
export function Message({ title, text }: { title: string; text: string }) {
  const { translate } = useStrings();
  return (
    <main class="reader reader-message">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a class="button button-main" href={searchPath({ query: '', isTab: true })}>
          {translate('searchTheStore')}
        </a>
      </p>
    </main>
  );
}
