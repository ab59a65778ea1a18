import { describe, expect, it } from 'vitest';
import { checkAge } from '../../src/pack/checks/age.ts';
import { checkDates } from '../../src/pack/checks/dates.ts';
import { toldBy } from './changed-pack.ts';

describe('dates in order', () => {
  const told = (passage: string, asOf: string) =>
    toldBy(checkDates, ({ articles: [article] }) => {
      if (!article?.passages[0]) return;
      article.asOf = asOf;
      article.events = [];
      article.passages = [{ ...article.passages[0], date: passage }];
    });

  it.each([
    ['2026-06-30', '2026-06'],
    ['2026-06', '2026-06-01'],
    ['2026', '2026-06-01'],
    ['2025-12-31', '2026'],
  ])('lets %s be told in an article as of %s', (passage, asOf) => {
    expect(told(passage, asOf)).toEqual([]);
  });

  it.each([
    ['2026-06-02', '2026-06-01'],
    ['2026-06', '2026-05-31'],
    ['2026', '2025'],
  ])('does not let %s be told in an article as of %s', (passage, asOf) => {
    expect(told(passage, asOf)).toEqual([
      `The passage is of ${passage}, later than its article (as of ${asOf}).`,
    ]);
  });

  it.each(['2024-02-29', '2000-02-29', '2025-01-31'])('knows %s', (day) => {
    expect(told(day, '2026-06-30')).toEqual([]);
  });

  it.each(['2025-02-29', '1900-02-29', '2025-04-31'])('knows that there is no %s', (day) => {
    expect(told(day, '2026-06-30')).toEqual([`There is no ${day} in the calendar.`]);
  });
});

describe('the age of an as-of date', () => {
  const told = (asOf: string, olderThanDays?: number) =>
    toldBy(
      checkAge,
      (sources) => {
        sources.articles = [];
        sources.topics = sources.topics.slice(0, 1).map((topic) => ({ ...topic, asOf }));
      },
      olderThanDays === undefined ? {} : { olderThanDays },
    );

  it('is counted back from the end of the pack’s sources', () => {
    expect(told('2026-06-20', 9)).toEqual([
      'advice: The gist of "northport-harbour" is as of 2026-06-20, 10 days before the pack\'s sources end.',
    ]);
    expect(told('2026-06-20', 10)).toEqual([]);
  });

  it('is that of the last day of a month or a year', () => {
    expect(told('2026-05', 30)).toEqual([]);
    expect(told('2025', 180)).toHaveLength(1);
  });

  it('is nobody’s business unless asked for', () => {
    expect(told('1999')).toEqual([]);
  });
});
