import { describe, expect, it } from 'vitest';
import { isSiteOff } from '../../src/core/settings.ts';
import { siteName, withSiteOff, withSiteOn } from '../../src/popup/sites.ts';

describe('off on this site', () => {
  it.each([
    ['www.example.org', 'example.org'],
    ['news.example.org', 'news.example.org'],
    ['www.org', 'www.org'],
  ])('means for %s the site %s', (host, site) => {
    expect(siteName(host)).toBe(site);
  });

  it.each(['www.example.org', 'example.org'])('holds for %s, and on again undoes it', (host) => {
    const off = withSiteOff(['other.example'], host);
    expect(isSiteOff({ sitesOff: off }, host)).toBe(true);
    expect(withSiteOn(off, host)).toEqual(['other.example']);
  });

  it('is not listed twice', () => {
    expect(withSiteOff(['example.org'], 'www.example.org')).toEqual(['example.org']);
  });

  it('is undone also where a domain above was off', () => {
    expect(isSiteOff({ sitesOff: withSiteOn(['example.org'], 'news.example.org') }, 'news.example.org')).toBe(
      false,
    );
  });
});
