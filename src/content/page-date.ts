import type { PackDate } from '../core/pack.ts';

/** Where pages say when they were published, the most reliable first. */
const metaNames = [
  'article:published_time',
  'datePublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'DC.date.issued',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
];

/** When the page says that it was published (`YYYY-MM-DD`), if it does. */
export function publicationDate(): PackDate | undefined {
  return fromJsonLd() ?? fromMeta() ?? fromTime();
}

function fromJsonLd(): PackDate | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    // Whatever else it holds or lacks, the first date of publication in it is the page's.
    const date = dayOf(/"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? '')?.[1]);
    if (date) return date;
  }
  return undefined;
}

function fromMeta(): PackDate | undefined {
  for (const name of metaNames) {
    const meta = document.querySelector(
      `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
    );
    const date = dayOf(meta?.getAttribute('content'));
    if (date) return date;
  }
  return undefined;
}

function fromTime(): PackDate | undefined {
  const time = document.querySelector('article time[datetime], main time[datetime], header time[datetime]');
  return dayOf(time?.getAttribute('datetime'));
}

function dayOf(text: string | null | undefined): PackDate | undefined {
  return /^\s*((?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))/.exec(text ?? '')?.[1];
}
