import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaults, offReason } from '../../src/core/settings.ts';
import { matchesSite, siteName } from '../../src/core/sites.ts';

describe('a site', () => {
  it.each([
    ['news.example.org', 'news.example.org'],
    ['www.example.org', 'www.example.org'],
    ['NEWS.Example.org', 'news.example.org'],
    ['news.example.org.', 'news.example.org'],
    ['[::1]', '[::1]'],
  ])('of a page at %s is listed as %s', (host, site) => {
    expect(siteName(host)).toBe(site);
  });

  it.each([
    ['www.gov.uk', 'www.gov.uk', true],
    ['www.gov.uk', 'gov.uk', true],
    ['www.gov.uk', 'WWW.GOV.UK.', true],
    ['www.gov.uk', 'static.www.gov.uk', true],
    ['www.gov.uk', 'ofsi.blog.gov.uk', false],
    ['www.gov.uk', 'uk', false],
    ['gov.uk', 'www.gov.uk', true],
    ['gov.uk', 'ofsi.blog.gov.uk', true],
    ['www.org', 'www.org', true],
    ['www.org', 'other.org', false],
    ['blog.gov.uk', 'www.gov.uk', false],
    ['news.example.org.', 'news.example.org', true],
    ['wiki', 'wiki', true],
    ['wiki', 'www.wiki', true],
    ['ki', 'wiki', false],
    ['', 'example.org', false],
  ])('%j stands for pages at %j: %s', (site, host, expected) => {
    expect(matchesSite([site], host)).toBe(expected);
  });

  it('listed by an earlier version, which put no www. in front, stands for what it stood for', () => {
    const label = fc.constantFrom('www', 'a', 'b', 'example', 'gov', 'uk', 'org');
    const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
    fc.assert(
      fc.property(host, host, (one, other) => {
        const site = one.replace(/^www\./, '');
        fc.pre(!site.startsWith('www'));
        expect(matchesSite([site], other)).toBe(other === site || other.endsWith(`.${site}`));
      }),
    );
  });
});

it('does not believe a quiet time that nobody can have wished for, as a clock set back leaves behind', () => {
  const now = Date.UTC(2026, 10, 28);
  const quiet = (quietUntil: number) => offReason({ ...defaults, quietUntil }, 'example.org', now);
  expect(quiet(now + 60 * 60 * 1_000)).toBe('quiet');
  expect(quiet(now + 30 * 24 * 60 * 60 * 1_000)).toBeUndefined();
  expect(quiet(Number.MAX_SAFE_INTEGER)).toBeUndefined();
});
