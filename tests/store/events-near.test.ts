import { describe, expect, it } from 'vitest';
import { eventsNear } from '../../src/store/events-near.ts';

/** One event a year, from 2001 on; its number tells the year. */
const years = Array.from({ length: 24 }, (_, index) => 2001 + index);
const row = {
  events: Uint32Array.from(years),
  eventDates: Uint32Array.from(years, (year) => year * 10_000 + 101),
};

describe('the events near some dates', () => {
  it('are all, where there are not many', () => {
    expect(eventsNear(row, ['2010'], 24)).toEqual(years);
  });

  it('are the newest without a date', () => {
    expect(eventsNear(row, [], 3)).toEqual([2022, 2023, 2024]);
  });

  it('are what came before and after each date, in order of date', () => {
    expect(eventsNear(row, ['2019-06-01', '2005-06-01'], 4)).toEqual([2005, 2006, 2019, 2020]);
  });

  it('are as many at the ends, and none twice', () => {
    expect(eventsNear(row, ['1990'], 3)).toEqual([2001, 2002, 2003]);
    expect(eventsNear(row, ['2030-01-01'], 3)).toEqual([2022, 2023, 2024]);
    expect(eventsNear(row, ['2010-06-01', '2010-07'], 4)).toEqual([2010, 2011]);
  });
});
