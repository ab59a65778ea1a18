import { describe, expect, it } from 'vitest';
import { takingTurns } from '../../src/core/turns.ts';

describe('taking turns', () => {
  it('begins the next when the one before is done, also when that failed', async () => {
    const inTurn = takingTurns();
    const deeds: string[] = [];
    const deed = (name: string, ticks: number) => async () => {
      deeds.push(`${name} begins`);
      for (let tick = 0; tick < ticks; tick++) await undefined;
      deeds.push(`${name} ends`);
      if (name === 'second') throw new Error(name);
      return name;
    };
    const all = [inTurn(deed('first', 9)), inTurn(deed('second', 3)), inTurn(deed('third', 0))];
    expect(await Promise.allSettled(all)).toMatchObject([
      { value: 'first' },
      { reason: { message: 'second' } },
      { value: 'third' },
    ]);
    expect(deeds).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });
});
