import { describe, expect, it } from 'vitest';
import { timeliness } from '../../../src/core/ranking/time.ts';

describe('timeliness', () => {
  it('halves with each year', () => {
    expect(timeliness('2024-06-01', '2025-06-01')).toBeCloseTo(0.5, 2);
    expect(timeliness('2025-06-01', '2025-06-01')).toBe(1);
  });

  it('counts vague dates from their middle, and does not call them later than the page for it', () => {
    expect(timeliness('2025', '2025-07-01')).toBe(1);
    expect(timeliness('2025', '2025-03-01')).toBeGreaterThan(0.7);
    expect(timeliness('2025-06', '2025-06-10')).toBeGreaterThan(0.95);
  });

  it('is nothing for what is no date', () => {
    expect(timeliness('soon', '2025-06-01')).toBe(0);
    expect(timeliness('2025-06-01', '')).toBe(0);
  });
});
