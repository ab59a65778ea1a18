import { describe, expect, it } from 'vitest';
import { datesInSentence } from '../../../src/core/ranking/sentence-dates.ts';

describe('dates in a sentence of a page', () => {
  it.each([
    // Japanese and Chinese papers name the day alone, or the month and the day.
    ['国連制裁が28日に復活した', '2025-09-28', ['2025-09-28']],
    ['２８日に', '2025-09-29', ['2025-09-28']],
    ['当地时间28日表示', '2025-10-01', ['2025-09-28']],
    ['6月13日开始', '2025-07-01', ['2025-06-13']],
    ['昨年6月の攻撃', '2026-09-01', ['2025-06']],
    ['2025年6月13日开始', '2026-01-01', ['2025-06-13']],
    ['周二表示', '2022-08-11', ['2022-08-09']],
    ['火曜日に', '2022-08-11', ['2022-08-09']],
    // Persian papers date by Iran's calendar.
    ['۲۸ دی ۱۴۰۳ در کرملین', '2025-02-01', ['2025-01-17']],
    ['بامداد ۲۳ خرداد', '2025-06-20', ['2025-06-13']],
    ['۹ اسفند‌ماه', '2026-06-27', ['2026-02-28']],
    ['در خرداد ۱۴۰۴', '2026-01-01', ['2025-05', '2025-06']],
    ['در سال ۱۳۶۸', '2026-01-01', ['1989', '1990']],
    ['روز سه‌شنبه', '2022-08-11', ['2022-08-09']],
    // What is two words, or joined to another.
    ['في 17 كانون الثاني/يناير', '2025-02-01', ['2025-01-17']],
    ['في حزيران/يونيو 2025', '2026-02-01', ['2025-06']],
    ["17 Ocak'ta imzalandı", '2025-02-01', ['2025-01-17']],
    ["à partir d'août", '2026-09-22', ['2026-08']],
    ['am Dienstagabend', '2022-08-11', ['2022-08-09']],
    // The night to a day begins on the day before.
    ['В ночь на 12 марта Совбез', '2026-03-13', ['2026-03-12', '2026-03-11']],
    ['у ніч на 1 березня', '2026-03-02', ['2026-03-01', '2026-02-28']],
    ['in der Nacht zum 13. Juni', '2025-06-14', ['2025-06-13', '2025-06-12']],
  ])('"%s" on a page of %s is %s', (sentence, pageDate, dates) => {
    expect(datesInSentence(sentence, pageDate)).toEqual(dates);
  });

  it.each(['60日間の行程表', '12日間戦争の後', '第3日', 'خبرگزاری مهر', '۱۴۰۴ نفر', '30月'])(
    'there are none in "%s"',
    (sentence) => {
      expect(datesInSentence(sentence, '2026-06-22')).toEqual([]);
    },
  );

  it('no day is taken for one that its month does not have', () => {
    expect(datesInSentence('31日', '2025-03-01')).toEqual([]);
  });
});
