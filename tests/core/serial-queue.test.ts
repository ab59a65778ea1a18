import { describe, expect, it } from 'vitest';
import { serialQueue } from '../../src/core/serial-queue.ts';

describe('taking turns', () => {
  it('begins the next when the one before is done, also when that failed', async () => {
    const enqueue = serialQueue();
    const log: string[] = [];
    const work = (name: string, ticks: number) => async () => {
      log.push(`${name} begins`);
      for (let tick = 0; tick < ticks; tick++) await undefined;
      log.push(`${name} ends`);
      if (name === 'second') throw new Error(name);
      return name;
    };
    const all = [enqueue(work('first', 9)), enqueue(work('second', 3)), enqueue(work('third', 0))];
    expect(await Promise.allSettled(all)).toMatchObject([
      { value: 'first' },
      { reason: { message: 'second' } },
      { value: 'third' },
    ]);
    expect(log).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });
});
