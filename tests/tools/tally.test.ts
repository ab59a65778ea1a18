import { describe, expect, it } from 'vitest';
import { tallyLine } from '../../src/tools/tally.ts';

describe('the line of a stage', () => {
  it('counts, and leaves out what there is none of', () => {
    expect(tallyLine({ passed: 14, failed: 0, skipped: 0, retried: [] })).toBe('14 passed, 0 failed');
    expect(tallyLine({ passed: 14, failed: 1, skipped: 2 })).toBe('14 passed, 1 failed, 2 skipped');
  });

  it('names what passed on the second try only', () => {
    expect(tallyLine({ passed: 2, failed: 0, skipped: 0, retried: ['the card opens'] })).toContain(
      'the card opens',
    );
  });
});
