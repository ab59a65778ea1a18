import { describe, expect, it } from 'vitest';
import { defaults, isSiteOff, offReason, type SiteMode } from '../../src/core/settings.ts';
import { siteChange, siteName } from '../../src/core/sites.ts';

const settings = (changes: { siteMode?: SiteMode; sitesOff?: string[]; sitesOn?: string[] } = {}) => ({
  ...defaults,
  ...changes,
});
const changed = (before: ReturnType<typeof settings>, host: string, on: boolean) => {
  const { name, value } = siteChange(before, host, on);
  return { ...before, [name]: value };
};

describe('a site', () => {
  it.each([
    ['www.example.org', 'example.org'],
    ['news.example.org', 'news.example.org'],
    ['www.org', 'www.org'],
  ])('is called by the name that readers mean: %s is %s', (host, site) => {
    expect(siteName(host)).toBe(site);
  });

  describe.each(['everywhere', 'listed'] as const)('where the reader wants Backgrounder %s', (siteMode) => {
    it.each(['www.example.org', 'example.org', 'news.example.org'])('goes off and on again: %s', (host) => {
      const on = changed(settings({ siteMode }), host, true);
      expect(isSiteOff(on, host)).toBe(false);
      const off = changed(on, host, false);
      expect(isSiteOff(off, host)).toBe(true);
      expect(isSiteOff(changed(off, host, true), host)).toBe(false);
    });
  });

  it('is not listed twice', () => {
    const before = settings({ sitesOff: ['example.org'] });
    expect(siteChange(before, 'www.example.org', false)).toEqual({
      name: 'sitesOff',
      value: ['example.org'],
    });
  });

  it('comes on although a domain above it was off', () => {
    const before = settings({ sitesOff: ['example.org', 'other.example'] });
    expect(siteChange(before, 'news.example.org', true).value).toEqual(['other.example']);
  });

  it('keeps its place in the list of the other mode', () => {
    const before = settings({ siteMode: 'listed', sitesOff: ['example.org'], sitesOn: [] });
    expect(changed(before, 'example.org', true)).toMatchObject({
      sitesOff: ['example.org'],
      sitesOn: ['example.org'],
    });
  });
});

describe('why a page is left alone', () => {
  const noon = 1_700_000_000_000;

  it.each([
    [{ enabled: false, quietUntil: noon + 1 }, 'disabled'],
    [{ sitesOff: ['example.org'], quietUntil: noon + 1 }, 'site-off'],
    [{ quietUntil: noon + 1 }, 'quiet'],
    [{ quietUntil: noon }, undefined],
    [{}, undefined],
  ])('%j says %s', (changes, reason) => {
    expect(offReason({ ...defaults, ...changes }, 'example.org', noon)).toBe(reason);
  });
});

it('does not believe a quiet time that nobody can have wished for, as a clock set back leaves behind', () => {
  const now = Date.UTC(2026, 10, 28);
  const quiet = (quietUntil: number) => offReason({ ...defaults, quietUntil }, 'example.org', now);
  expect(quiet(now + 60 * 60 * 1_000)).toBe('quiet');
  expect(quiet(now + 30 * 24 * 60 * 60 * 1_000)).toBeUndefined();
  expect(quiet(Number.MAX_SAFE_INTEGER)).toBeUndefined();
});
