import type { PackDate } from '../core/pack.ts';

/** Where pages say when they were published, as selectors: Open Graph, schema.org, Dublin Core, common home-made names. */
const metas = [
  '[property="article:published_time"]',
  '[itemprop=datePublished]',
  '[name=date]',
  '[name="dc.date" i]',
  '[name="dc.date.issued" i]',
  '[name="parsely-pub-date"]',
  '[name=pubdate]',
];

/** When the page says that it was published (`YYYY-MM-DD`), if it does; the most reliable statement first. */
export function publicationDate(): PackDate | undefined {
  const linked = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    // Whatever else it holds or lacks, the first date of publication in it is the page's.
    ({ textContent }) => /"datePublished"\s*:\s*"([^"]+)/.exec(textContent ?? '')?.[1],
  );
  const stated = metas.map((meta) => document.querySelector(`meta${meta}`)?.getAttribute('content'));
  const shown = document.querySelector(':is(article,main,header) time[datetime]')?.getAttribute('datetime');
  return [...linked, ...stated, shown].map(dayOf).find(Boolean);
}

function dayOf(text: string | null | undefined): PackDate | undefined {
  return /^\s*((?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))/.exec(text ?? '')?.[1];
}
