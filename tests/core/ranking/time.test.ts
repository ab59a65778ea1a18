import { describe, expect, it } from 'vitest';
import { agreement, cameAfter, knownWhen, timeliness } from '../../../src/core/ranking/time.ts';

describe('timeliness', () => {
  it('is half for the very days, half for the year, which halves with each further one', () => {
    expect(timeliness('2025-06-01', '2025-06-01')).toBe(1);
    expect(timeliness('2024-06-01', '2025-06-01')).toBeCloseTo(0.25, 2);
    expect(timeliness('2023-06-01', '2025-06-01')).toBeCloseTo(0.125, 2);
    expect(timeliness('2025-05-27', '2025-06-01')).toBeCloseTo(0.75, 1);
  });

  it('is less for what came after than for what came as long before', () => {
    expect(timeliness('2025-06-11', '2025-06-01')).toBeLessThan(timeliness('2025-05-22', '2025-06-01'));
  });

  it('counts vague dates from their middle, and does not call them later than the page for it', () => {
    expect(timeliness('2025', '2025-07-01')).toBeGreaterThan(0.75);
    expect(timeliness('2025', '2025-03-01')).toBeGreaterThan(0.6);
    expect(timeliness('2025-06', '2025-06-10')).toBeGreaterThan(0.75);
  });

  it('puts what is of these days above what is of the year somehow', () => {
    expect(timeliness('2025-06-28', '2025-07-01')).toBeGreaterThan(timeliness('2025', '2025-07-01'));
    expect(timeliness('2025', '2025-07-01')).toBeGreaterThan(timeliness('2024-07-01', '2025-07-01'));
  });

  it('is nothing for what is no date', () => {
    expect(timeliness('soon', '2025-06-01')).toBe(0);
    expect(timeliness('2025-06-01', '')).toBe(0);
  });
});

describe('what came after a page', () => {
  it.each([
    ['2025-06-20', true, 'weeks later'],
    ['2025-06-05', false, 'of these days'],
    ['2025-05-01', false, 'before'],
    ['2025-06', false, 'of a month that is not over'],
    ['2025-08', true, 'of a later month'],
    ['2025', false, 'of this year'],
    ['2026', true, 'of the next'],
    ['soon', false, 'no date'],
  ])('%s is after 1 June 2025: %s, being %s', (date, after) => {
    expect(cameAfter(date, '2025-06-01')).toBe(after);
  });
});

describe('two dates', () => {
  it.each([
    ['2025-06-13', '2025-06-13', 1],
    ['2025-06', '2025-06-13', 0.8],
    ['2025-06-13', '2025', 0.2],
    ['2025-06-13', '2025-06-24', 0.3],
    ['2025-06', '2025-07', 0],
    ['2024', '2025-07', 0],
  ])('%s and %s agree by %f', (asked, told, expected) => {
    expect(agreement(asked, told)).toBe(expected);
  });
});

describe('on an old page', () => {
  it.each([
    ['2024-05-01', 'then'],
    ['2024-06-01', 'then'],
    ['2024', 'then'],
    ['2024-06-02', 'since'],
    ['2025', 'since'],
  ])('an excerpt of %s was known %s', (date, expected) => {
    expect(knownWhen(date, '2024-06-01', '2026-10-10')).toBe(expected);
  });

  it('means a page that has been there for half a year; others say nothing', () => {
    expect(knownWhen('2026-09-01', '2026-08-01', '2026-10-10')).toBeUndefined();
    expect(knownWhen('2026-09-01', undefined, '2026-10-10')).toBeUndefined();
  });
});
