import { describe, expect, it } from 'vitest';
import { defaults, isNameOn, isSiteOff, offReason, type Settings } from '../../src/core/settings.ts';
import { quietTime, siteTurned, type TurnOffRequest, turnOff } from '../../src/core/turn-off.ts';

const now = 1_700_000_000_000;
const turned = (settings: Settings, request: TurnOffRequest): Settings => {
  const { name, value } = turnOff(settings, request, now).change;
  return { ...settings, [name]: value };
};

const requests: [what: string, request: TurnOffRequest][] = [
  ['a topic', { what: 'topic', name: 'bushehr' }],
  ['a sense', { what: 'sense', name: 'Mir', topic: 'mir-shetab' }],
  ['a site', { what: 'site', name: 'news.example.org' }],
  ['everything for an hour', { what: 'quiet', name: '' }],
];

describe('turning off', () => {
  it.each(requests)('%s changes something, once, and turning it on leaves no trace', (_, request) => {
    const off = turned(defaults, request);
    expect(off).not.toEqual(defaults);
    expect(turned(off, request)).toEqual(off);
    expect(turned(off, { ...request, on: true })).toEqual(defaults);
  });

  it('everything lasts an hour', () => {
    expect(turned(defaults, { what: 'quiet', name: '' }).quietUntil - now).toBe(quietTime);
  });

  it('a sense touches neither the topic’s other names nor the name’s other topics', () => {
    const off = turned(defaults, { what: 'sense', name: 'Mir', topic: 'mir-shetab' });
    expect(isNameOn(off, { id: 'mir-shetab', kind: '', category: '' }, 'Mir')).toBe(false);
    expect(isNameOn(off, { id: 'mir-shetab', kind: '', category: '' }, 'MIR')).toBe(false);
    expect(isNameOn(off, { id: 'mir-shetab', kind: '', category: '' }, 'Mir card')).toBe(true);
    expect(isNameOn(off, { id: 'another', kind: '', category: '' }, 'Mir')).toBe(true);
  });
});

describe('turning a site off and on', () => {
  const site = (settings: Partial<Settings>, host: string, on: boolean) =>
    turned({ ...defaults, ...settings }, { what: 'site', name: host, on });

  describe.each(['everywhere', 'listed'] as const)('where the reader wants Backgrounder %s', (siteMode) => {
    it.each(['www.example.org', 'example.org', 'news.example.org', 'news.example.org.', 'wiki', '[::1]'])(
      'does what it says at %s',
      (host) => {
        const on = site({ siteMode }, host, true);
        expect(isSiteOff(on, host)).toBe(false);
        const off = site(on, host, false);
        expect(isSiteOff(off, host)).toBe(true);
        expect(isSiteOff(site(off, host, true), host)).toBe(false);
      },
    );

    it('takes with www. in front no other site along: the name without it may be everybody’s, as gov.uk is', () => {
      const others = ['ofsi.blog.gov.uk', 'www.ofsi.gov.uk', 'uk'];
      const before = { ...defaults, siteMode };
      const after = site(site(before, 'www.gov.uk', true), 'www.gov.uk', siteMode === 'listed');
      expect(isSiteOff(after, 'gov.uk')).toBe(siteMode === 'everywhere');
      for (const other of others) expect(isSiteOff(after, other)).toBe(isSiteOff(before, other));
    });
  });

  it('lists none twice, with www. or without', () => {
    expect(site({ sitesOff: ['example.org'] }, 'www.example.org', false).sitesOff).toEqual(['example.org']);
    expect(site({ sitesOff: ['www.example.org'] }, 'example.org', false).sitesOff).toEqual([
      'www.example.org',
    ]);
  });

  it('brings it on although a domain above it was off', () => {
    const before = { sitesOff: ['example.org', 'other.example'] };
    expect(site(before, 'news.example.org', true).sitesOff).toEqual(['other.example']);
  });

  it('leaves the list of the other mode alone', () => {
    const before: Partial<Settings> = { siteMode: 'listed', sitesOff: ['example.org'], sitesOn: [] };
    expect(site(before, 'example.org', true)).toMatchObject({
      sitesOff: ['example.org'],
      sitesOn: ['example.org'],
    });
  });
});

describe('the name at a site’s switch', () => {
  it.each<[Partial<Settings>, string, string]>([
    [{}, 'www.gov.uk', 'www.gov.uk'],
    [{}, 'news.example.org.', 'news.example.org'],
    [{ sitesOff: ['other.example'] }, 'news.example.org', 'news.example.org'],
    [{ sitesOff: ['news.example.org', 'example.org'] }, 'news.example.org', 'example.org'],
    [{ sitesOn: ['example.org'] }, 'news.example.org', 'news.example.org'],
    [{ siteMode: 'listed', sitesOn: ['example.org'] }, 'news.example.org', 'example.org'],
    [{ siteMode: 'listed' }, 'news.example.org', 'news.example.org'],
  ])('with %j at %s is %s: what goes on and off with it', (changes, host, expected) => {
    const settings = { ...defaults, ...changes };
    expect(siteTurned(settings, host)).toBe(expected);
    // All that the name stands for is turned, and nothing else.
    const on = isSiteOff(settings, host);
    const after = turned(settings, { what: 'site', name: host, on });
    const turns = (one: string) => isSiteOff(after, one) !== isSiteOff(settings, one);
    expect([expected, `www.${expected}`, `deep.${expected}`].map(turns)).toEqual([true, true, true]);
    expect(turns('unrelated.example')).toBe(false);
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
