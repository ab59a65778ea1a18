import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choices,
  defaults,
  isSiteOff,
  isTopicOn,
  isValidSetting,
  parseSettings,
  type Settings,
  settingNames,
} from '../../src/core/settings.ts';

describe('stored settings', () => {
  it('are the defaults when nothing is stored', () => {
    expect(parseSettings({})).toEqual(defaults);
  });

  it('are taken over when they are valid', () => {
    const stored: Settings = {
      enabled: false,
      density: 'page',
      strictness: 'strict',
      underline: 'wavy',
      language: 'fa',
      mutedTopics: ['iran'],
      mutedCategories: ['conflict'],
      mutedKinds: ['person'],
      siteMode: 'listed',
      sitesOff: ['example.org'],
      sitesOn: ['news.example.org'],
      quietUntil: 1_700_000_000_000,
      vetoes: [{ topic: 'mir-shetab', name: 'Mir' }],
    };
    expect(parseSettings({ ...stored })).toEqual(stored);
  });

  it.each<[keyof Settings, unknown]>([
    ['enabled', 'yes'],
    ['enabled', null],
    ['density', 'often'],
    ['strictness', 2],
    ['underline', ['dotted']],
    ['language', 'xx'],
    ['mutedTopics', 'iran'],
    ['mutedTopics', ['iran', 7]],
    ['mutedKinds', { 0: 'person', length: 1 }],
    ['sitesOff', ['x'.repeat(254)]],
    ['siteMode', 'nowhere'],
    ['sitesOn', 'example.org'],
    ['quietUntil', -1],
    ['vetoes', [{ topic: 'mir-shetab' }]],
    ['sitesOff', Array.from({ length: 2_001 }, () => 'example.org')],
  ])('fall back alone where %s is bad: %j', (name, bad) => {
    const others = { density: 'every', mutedCategories: ['nuclear'], [name]: bad };
    const expected = { ...defaults, density: 'every', mutedCategories: ['nuclear'], [name]: defaults[name] };
    expect(parseSettings(others)).toEqual(expected);
    expect(isValidSetting(name, bad)).toBe(false);
  });

  it('can be anything at all and still come out valid', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom<string>(...settingNames), fc.anything()), (stored) => {
        const parsed = parseSettings(stored);
        expect(Object.keys(parsed)).toEqual(Object.keys(defaults));
        for (const name of settingNames) expect(isValidSetting(name, parsed[name])).toBe(true);
      }),
    );
  });

  it('bring nothing else along', () => {
    expect(parseSettings(JSON.parse('{ "colour": "red", "__proto__": { "enabled": false } }'))).toEqual(
      defaults,
    );
  });

  it('offer only choices that are valid', () => {
    for (const density of choices.density) expect(isValidSetting('density', density)).toBe(true);
    for (const strictness of choices.strictness) expect(isValidSetting('strictness', strictness)).toBe(true);
    for (const underline of choices.underline) expect(isValidSetting('underline', underline)).toBe(true);
  });
});

describe('a site that is off', () => {
  it.each([
    ['example.org', true],
    ['www.example.org', true],
    ['news.eu.example.org', true],
    ['EXAMPLE.ORG', true],
    ['example.org.', true],
    ['notexample.org', false],
    ['example.org.evil.net', false],
    ['example.com', false],
    ['org', false],
    ['', false],
  ])('example.org off means for %j: %s', (host, expected) => {
    expect(isSiteOff({ ...defaults, sitesOff: ['example.org'] }, host)).toBe(expected);
  });

  it('takes no other site along', () => {
    expect(isSiteOff({ ...defaults, sitesOff: [] }, 'example.org')).toBe(false);
    expect(isSiteOff({ ...defaults, sitesOff: ['news.example.org'] }, 'example.org')).toBe(false);
    expect(isSiteOff({ ...defaults, sitesOff: ['news.example.org'] }, 'sport.example.org')).toBe(false);
  });
});

describe('a topic', () => {
  const fordow = { id: 'fordow', kind: 'place', category: 'nuclear' };

  it.each<[string, Partial<Settings>, boolean]>([
    ['nothing is muted', {}, true],
    ['it is muted itself', { mutedTopics: ['fordow'] }, false],
    ['its category is', { mutedCategories: ['nuclear'] }, false],
    ['its kind is', { mutedKinds: ['place'] }, false],
    ['others are', { mutedTopics: ['natanz'], mutedCategories: ['conflict'], mutedKinds: ['person'] }, true],
    ['its name stands in another list', { mutedTopics: ['nuclear'], mutedKinds: ['fordow'] }, true],
  ])('is shown or not when %s', (_, muted, expected) => {
    expect(isTopicOn({ ...defaults, ...muted }, fordow)).toBe(expected);
  });
});
