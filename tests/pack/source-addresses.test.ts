import { describe, expect, it } from 'vitest';
import { shippedSources } from '../shipped-sources.ts';

const cited = shippedSources.articles.flatMap(({ id, sources: listed }) =>
  listed.flatMap(({ key, url }) => (url ? [{ at: `${id}: ${key}`, article: id, url }] : [])),
);

/** What stands between a reader and the page itself, or tells somebody where the reader came from. */
const detours: [what: string, is: (address: URL) => boolean][] = [
  ['carries a tracker', ({ searchParams }) => [...searchParams.keys()].some((key) => trackers.test(key))],
  [
    'is an AMP copy',
    ({ host, pathname, searchParams }) =>
      /^amp\.|\.amp\.|ampproject/.test(host) || /\/amp(\/|$)/.test(pathname) || searchParams.has('amp'),
  ],
  [
    'goes through a proxy, a cache or a translator',
    ({ host, searchParams }) => proxies.test(host) || (searchParams.get('url') ?? '').includes('://'),
  ],
  ['is a host that a publisher keeps for itself', ({ host }) => backstage.test(host)],
  ['names a port', ({ port, href }) => port !== '' || /^https?:\/\/[^/]+:\d+/.test(href)],
];
const trackers =
  /^(utm_\w+|fbclid|gclid|traffic_source|bt_ee|bt_ts|chat_room_id|mc_cid|igshid|share|fromrss)$/;
const proxies =
  /(^|\.)(movatter\.jp|translate\.goog|translate\.google\.\w+|webcache\.googleusercontent\.com|12ft\.io|r\.jina\.ai|cloudfront\.net|elogim\.com|cloudflare-ipfs\.com)$/;
const backstage =
  /(^|\.)(pangea-cms\.com|arcpublishing\.com|azurewebsites\.net|nhst\.tech)$|^(beta|prod|staging|origin-web)\.|\.production\./;

describe('the address of a source', () => {
  it.each(detours)('never %s', (_, is) => {
    expect(cited.filter(({ url }) => is(new URL(url))).map(({ at, url }) => `${at} ${url}`)).toEqual([]);
  });

  it('stands once in an article, so that one page does not look like two sources', () => {
    const seen = new Set<string>();
    const again = cited.filter(({ article, url }) => {
      const place = `${article} ${url}`;
      return seen.has(place) || !seen.add(place);
    });
    expect(again.map(({ at, url }) => `${at} ${url}`)).toEqual([]);
  });
});
