import type { Source } from '../core/pack.ts';
import { DateText } from './DateText.tsx';
import { Icon } from './icons.tsx';
import { useStrings } from './strings.ts';

/** One source: its title, linked where it has an address, its publisher and its date. */
export function SourceLine({ source }: { source: Source }) {
  return (
    <span>
      {source.url ? <OutsideLink url={source.url}>{source.title}</OutsideLink> : <bdi>{source.title}</bdi>}
      <span class="muted">
        {' — '}
        <bdi>{source.publisher}</bdi>
        {source.date && (
          <>
            {', '}
            <DateText date={source.date} />
          </>
        )}
      </span>
    </span>
  );
}

/** A link that leaves for the web: in a new tab, which learns nothing of where the reader came from. */
export function OutsideLink({ url, children }: { url: string; children: string }) {
  const { translate } = useStrings();
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      <bdi>{children}</bdi>
      <Icon name="external" />
      <span class="visually-hidden"> {translate('opensInNewTab')}</span>
    </a>
  );
}
