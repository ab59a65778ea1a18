import { describe, expect, it, vi } from 'vitest';
import { formatDate } from '../../src/ui/dates.ts';
import { readLocales } from '../architecture/locales.ts';

/** Messages that a date is put into, and where. */
const dated = {
  asOf: '$1',
  storeAsOf: '$1',
  pageBriefingDated: '$1',
  policy_sources_text: '$1',
  articleAsOf: '$1',
  articleWritten: '$1',
  reason_dated: '$1',
  citedFrom: '$3',
  quotedFrom: '$3',
};

describe('dates of the pack', () => {
  it.each([
    ['2025-01-17', '17 Jan 2025'],
    ['2025-01', 'Jan 2025'],
    ['2025', '2025'],
    ['1828-02-22', '22 Feb 1828'],
  ])('shows %s only as exactly as it is given', (date, shown) => {
    expect(formatDate(date, 'en-GB')).toBe(shown);
  });

  it('writes the month out where there is room', () => {
    expect(formatDate('2025-01-17', 'en-GB', 'long')).toBe('17 January 2025');
  });

  it.each([...readLocales()])('end no sentence with two full stops in %s', (folder, messages) => {
    for (const [key, place] of Object.entries(dated)) {
      for (const style of ['short', 'long'] as const) {
        const date = formatDate('2026-10-09', folder.replace('_', '-'), style);
        expect(messages[key]?.message.replace(place, date)).not.toContain('..');
      }
    }
  });

  it('stays in the calendar of the articles where the reader’s language has another', () => {
    expect(formatDate('2025', 'fa-u-nu-latn')).toContain('2025');
  });

  it.each(['Pacific/Honolulu', 'Pacific/Kiritimati'])('does not slip to another day in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(formatDate('2025-03-01', 'en-GB')).toBe('1 Mar 2025');
    vi.unstubAllEnvs();
  });

  it.each(['', 'soon', '2025-1', '17.01.2025'])('gives back %j, which is not a date, as it is', (text) => {
    expect(formatDate(text, 'en-GB')).toBe(text);
  });
});
