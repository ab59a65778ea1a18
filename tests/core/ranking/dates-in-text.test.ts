import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../src/core/ranking/dates-in-text.ts';
import { monthNamed } from '../../../src/core/ranking/month-names.ts';

describe('dates in a text', () => {
  it.each([
    ['signed on 17 January 2025', '2025-01-17'],
    ['on June 13, 2025, at dawn', '2025-06-13'],
    ['on March 12th, 2001', '2001-03-12'],
    ['подписан 17 января 2025 года', '2025-01-17'],
    ['13 червня 2025 року', '2025-06-13'],
    ['am 8. Mai 2018', '2018-05-08'],
    ['le 1er août 2024', '2024-08-01'],
    ['el 17 de enero de 2025', '2025-01-17'],
    ['23 Ekim 2024’te', '2024-10-23'],
    ['في 17 يناير 2025', '2025-01-17'],
    ['۱۷ ژانویه ۲۰۲۵', '2025-01-17'],
    ['ב-22 ביוני 2025', '2025-06-22'],
    ['于2025年6月13日开始', '2025-06-13'],
    ['17.01.2025', '2025-01-17'],
    ['2025-01-17', '2025-01-17'],
    ['в июне 2025', '2025-06'],
    ['October 2024', '2024-10'],
    ['2025年6月', '2025-06'],
    ['the deal of 2015', '2015'],
    ['the convention of 1907', '1907'],
  ])('"%s" is %s', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  it('tells Ukrainian months from words that begin like them', () => {
    expect(monthNamed('червня')).toBe('june');
    expect(monthNamed('травні')).toBe('may');
    for (const word of ['червоне', 'травми', 'квіти', 'груди', 'жовтий', 'липа'])
      expect(monthNamed(word)).toBeUndefined();
  });

  it('names the months of other languages in English, but not those that are other words too', () => {
    expect(['سبتمبر', 'сентября', 'eylul', 'בספטמבר'].map(monthNamed)).toEqual(Array(4).fill('september'));
    expect(['mars', 'mai', 'september', 'iran'].map(monthNamed)).toEqual(Array(4).fill(undefined));
  });

  it.each(['resolution 2231', 'he may go on a march', '300,000 shells', 'in June', 'on Friday', ''])(
    'there are none in "%s"',
    (text) => {
      expect(datesIn(text)).toEqual([]);
    },
  );

  it('takes the year and the day that news leaves out from the page', () => {
    expect(datesIn('in October', '2025-03-01')).toEqual(['2024-10']);
    // Still to come, or a year ago.
    expect(datesIn('due in August', '2026-06-11')).toEqual(['2025-08', '2026-08']);
    expect(datesIn('on 12 August', '2026-06-11')).toEqual(['2025-08-12', '2026-08-12']);
    expect(datesIn('on 26 October', '2024-10-28')).toEqual(['2024-10-26']);
    // 2025-10-18 was a Saturday.
    expect(datesIn('declared on Saturday', '2025-10-18')).toEqual(['2025-10-18']);
    expect(datesIn('в четверг', '2025-10-18')).toEqual(['2025-10-16']);
    expect(datesIn('on Friday', '2025-10')).toEqual([]);
    // What stands beside a month without belonging to it is read as well.
    expect(datesIn('After the invasion of 2022, June brought talks.', '2026-10-09')).toEqual([
      '2026-06',
      '2022',
    ]);
    expect(datesIn('In 2015 July talks in Vienna ended.', '2026-10-09')).toEqual(['2026-07', '2015']);
  });

  it('finds all of them, each once', () => {
    expect(datesIn('From 13 to 24 June 2025, and again in 2026; in 2026 worse.')).toEqual([
      '2025-06-24',
      '2026',
    ]);
  });
});
