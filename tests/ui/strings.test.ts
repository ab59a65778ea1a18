import { describe, expect, it } from 'vitest';
import { failureText } from '../../src/ui/failures.ts';
import { categoryLabel, kindLabel } from '../../src/ui/labels.ts';
import { makeStrings } from '../../src/ui/strings.ts';
import { english, translate } from './english.ts';

const messagesIn = (tag: string) => (key: string) => (key === 'languageTag' ? tag : key);

describe('strings', () => {
  it.each([
    ['en', 'en-GB', 'en-GB'],
    ['en', 'fa', 'en'],
    ['fa', 'fa-IR', 'fa-IR'],
    ['en', 'en_US.UTF-8', 'en'],
  ])('with messages in %s and a browser in %s writes dates in %s', (tag, browser, language) => {
    expect(makeStrings(messagesIn(tag), browser).language).toBe(language);
  });

  it('runs from right to left where the messages do, not where only the browser does', () => {
    expect(makeStrings(messagesIn('fa'), 'fa').direction).toBe('rtl');
    expect(makeStrings(messagesIn('en'), 'fa').direction).toBe('ltr');
  });

  it('separate by a dot, but by a bar where a dot beside a number would be a zero', () => {
    const separators = ['en', 'he', 'fa', 'ar-EG'].map((tag) =>
      makeStrings(messagesIn(tag), tag).separator.trim(),
    );
    expect(separators).toEqual(['·', '·', '|', '|']);
  });

  it('counts as the language does', () => {
    expect(english.plural('sources', 1)).toBe('1 source');
    expect(english.plural('sources', 1200)).toBe('1,200 sources');
  });

  it('falls back to the general form of a count where a language’s own is missing', () => {
    const arabic = makeStrings((key) => (key === 'languageTag' ? 'ar' : key), 'ar');
    expect(arabic.plural('sources', 2)).toBe('sources_other');
  });
});

describe('kinds of topics', () => {
  it('are named in the reader’s language, else by the pack, else by their id', () => {
    expect(kindLabel('person', translate, { person: 'Human' })).toBe('Person');
    expect(kindLabel('ship', translate, { ship: 'Vessel' })).toBe('Vessel');
    expect(kindLabel('trade-route', translate)).toBe('Trade route');
    expect(categoryLabel('sanctions', translate, { sanctions: 'Penalties' })).toBe('Sanctions');
    expect(categoryLabel('ice-roads', translate)).toBe('Ice roads');
  });
});

describe('failures', () => {
  it.each(['gone', 'unknown-topic', 'unknown-article', 'failed', 'malformed', 'something new'])(
    'of the kind %s are told in a sentence',
    (reason) => {
      expect(failureText(reason, translate)).toMatch(/^[A-Z].*\.$/);
    },
  );
});
