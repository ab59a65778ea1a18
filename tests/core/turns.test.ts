import { describe, expect, it } from 'vitest';
import { takingTurns } from '../../src/core/turns.ts';

describe('taking turns', () => {
  it('begins the next when the one before is done, also when that failed', async () => {
    const inTurn = takingTurns();
    const log: string[] = [];
    const work = (name: string, ticks: number) => async () => {
      log.push(`${name} begins`);
      for (let tick = 0; tick < ticks; tick++) await undefined;
      log.push(`${name} ends`);
      if (name === 'second') throw new Error(name);
      return name;
    };
    const all = [inTurn(work('first', 9)), inTurn(work('second', 3)), inTurn(work('third', 0))];
    expect(await Promise.allSettled(all)).toMatchObject([
      { value: 'first' },
      { reason: { message: 'second' } },
      { value: 'third' },
    ]);
    expect(log).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });
});
