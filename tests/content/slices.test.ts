import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInSlices } from '../../src/content/slices.ts';

describe('work in slices', () => {
  /** How much was done whenever the page had its turn, and how urgent the rest was. */
  let turns: { done: number; priority: string }[];
  let done: number;
  let onTurn: () => void;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
    turns = [];
    done = 0;
    onTurn = () => undefined;
    const postTask = async (task: () => void, { priority }: { priority: string }) => {
      turns.push({ done, priority });
      onTurn();
      task();
    };
    vi.stubGlobal('scheduler', { postTask });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  /** So many steps, each of a millisecond. */
  function* steps(count: number): Generator<void> {
    for (let step = 0; step < count; step += 1) {
      done += 1;
      vi.advanceTimersByTime(1);
      yield;
    }
  }

  it('lets the page have its turn before half a frame is over, again and again', async () => {
    expect(await runInSlices(steps(100), new AbortController().signal)).toBe(true);
    expect(done).toBe(100);
    const ends = [0, ...turns.map((turn) => turn.done), 100];
    const slices = ends.slice(1).map((end, index) => end - (ends[index] ?? 0));
    expect(Math.max(...slices)).toBeLessThanOrEqual(8);
    // A turn after each step would cost more than the work.
    expect(slices.length).toBeLessThanOrEqual(50);
    expect(new Set(turns.map(({ priority }) => priority))).toEqual(new Set(['background']));
  });

  it('begins at once', () => {
    const life = new AbortController();
    void runInSlices(steps(100), life.signal);
    life.abort();
    expect(done).toBeGreaterThan(0);
  });

  it('ends with the signal, between two slices', async () => {
    const life = new AbortController();
    onTurn = () => turns.length === 3 && life.abort();
    expect(await runInSlices(steps(100), life.signal)).toBe(false);
    expect(turns).toHaveLength(3);
    expect(done).toBe(turns.at(-1)?.done);
  });
});
