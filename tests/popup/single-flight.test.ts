import { expect, it } from 'vitest';
import { singleFlight } from '../../src/popup/single-flight.ts';

it('does once what is asked for twice before it is done, and again afterwards', async () => {
  const done: string[] = [];
  const open = singleFlight(async (name: string) => {
    await Promise.resolve();
    done.push(name);
  });
  await Promise.all([open('first'), open('second')]);
  expect(done).toEqual(['first']);
  await open('third');
  expect(done).toEqual(['first', 'third']);
});

it('can be asked again after a failure, which it passes on', async () => {
  let isBroken = true;
  const open = singleFlight(async () => {
    if (isBroken) throw new Error('No tab could be opened.');
  });
  await expect(open()).rejects.toThrow('No tab');
  isBroken = false;
  await expect(open()).resolves.toBeUndefined();
});
