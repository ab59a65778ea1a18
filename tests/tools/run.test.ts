import { expect, it } from 'vitest';
import { runNode } from '../../src/tools/run.ts';

it('keeps a letter whole that arrives in two pieces', async () => {
  const script = `
    const [first, second] = Buffer.from('и');
    process.stdout.write(Buffer.from([first]));
    setTimeout(() => process.stdout.write(Buffer.from([second])), 200);`;
  expect(await runNode(['-e', script])).toEqual({ status: 0, output: 'и' });
});
