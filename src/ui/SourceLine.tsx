import type { ComponentChildren } from 'preact';
import type { Source } from '../core/pack.ts';
import { DateText } from './DateText.tsx';
import { Icon } from './icons.tsx';
import { useStrings } from './strings.ts';

/**
 * One source: its title, linked where it has an address, its publisher and its date; then what else belongs to it. The
 * line runs as its title does, whatever the interface: several lines of English from right to left cannot be read.
 */
export function SourceLine({ source, children }: { source: Source; children?: ComponentChildren }) {
  return (
    <span dir="auto">
      {source.url ? <OutsideLink url={source.url}>{source.title}</OutsideLink> : source.title}
      <span class="muted">
        {'\u00a0— '}
        <bdi>{source.publisher}</bdi>
        {source.date && (
          <>
            {', '}
            <bdi>
              <DateText date={source.date} />
            </bdi>
          </>
        )}
      </span>
      {children && ' '}
      {children && <bdi>{children}</bdi>}
    </span>
  );
}

/** A link that leaves for the web: in a new tab, which learns nothing of where the reader came from. */
function OutsideLink({ url, children }: { url: string; children: string }) {
  const { translate } = useStrings();
  // The arrow does not begin a line of its own.
  const end = /\S{0,12}$/.exec(children)?.index ?? children.length;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {children.slice(0, end)}
      <span class="source-end">
        {children.slice(end)}
        <Icon name="external" />
      </span>
      <span class="visually-hidden"> {translate('opensInNewTab')}</span>
    </a>
  );
}
