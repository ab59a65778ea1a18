import { describe, expect, it } from 'vitest';
import { until } from '../browser/support/until.ts';

describe('waiting for an answer in a browser', () => {
  it.each([undefined, null, false, ''])('does not take %j for one', async (nothing) => {
    const answers = [nothing, nothing, 'at last'];
    expect(await until('a word', async () => answers.shift())).toBe('at last');
    await expect(until('a word', async () => nothing, 1)).rejects.toThrow('in vain for a word');
  });

  it('takes nought for one, and asks again where asking failed', async () => {
    const answers = [() => Promise.reject(new Error('No page.')), async () => 0];
    expect(await until('a count', async () => answers.shift()?.())).toBe(0);
  });
});
