import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { debounce } from '../../src/tools/debounce.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Builds of a second each, with how many were begun and how many were under way at most. */
function builds() {
  const seen = { begun: 0, underWay: 0, most: 0 };
  const ask = debounce(async () => {
    seen.begun += 1;
    seen.underWay += 1;
    seen.most = Math.max(seen.most, seen.underWay);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    seen.underWay -= 1;
  }, 150);
  return { ask, seen };
}

describe('builds on every change', () => {
  it('are one for a file that is written in several steps', async () => {
    const { ask, seen } = builds();
    ask();
    await vi.advanceTimersByTimeAsync(100);
    ask();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(seen.begun).toBe(1);
  });

  it('wait for the one under way, and are one more, however many changes there were', async () => {
    const { ask, seen } = builds();
    ask();
    await vi.advanceTimersByTimeAsync(400);
    ask();
    await vi.advanceTimersByTimeAsync(300);
    ask();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen).toMatchObject({ begun: 2, most: 1 });
  });

  it('come again after a change when all is done', async () => {
    const { ask, seen } = builds();
    ask();
    await vi.advanceTimersByTimeAsync(2_000);
    ask();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen.begun).toBe(2);
  });
});
