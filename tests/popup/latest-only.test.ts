import { describe, expect, it } from 'vitest';
import { latestOnly } from '../../src/popup/latest-only.ts';

/** A line whose answers come when the test says so. */
function line() {
  const open: { question: string; answer: () => Promise<void> }[] = [];
  const delivered: string[] = [];
  const { ask, forget } = latestOnly(
    (question: string) =>
      new Promise<string>((resolve) => {
        open.push({
          question,
          answer: async () => {
            resolve(question.toUpperCase());
            await Promise.resolve();
            await Promise.resolve();
          },
        });
      }),
    (answer) => delivered.push(answer),
  );
  return { ask, forget, open, delivered };
}

describe('searching while the reader types', () => {
  it('asks at once', () => {
    const { ask, open } = line();
    ask('t');
    expect(open.map(({ question }) => question)).toEqual(['t']);
  });

  it('skips what was typed in between, and shows only the answer to the last', async () => {
    const { ask, open, delivered } = line();
    ask('t');
    ask('tr');
    ask('tre');
    await open[0]?.answer();
    expect(open.map(({ question }) => question)).toEqual(['t', 'tre']);
    await open[1]?.answer();
    expect(delivered).toEqual(['TRE']);
  });

  it('shows nothing for a box that was emptied meanwhile', async () => {
    const { ask, forget, open, delivered } = line();
    ask('t');
    forget();
    await open[0]?.answer();
    expect(delivered).toEqual([]);
  });

  it('goes on after a box was emptied and filled again', async () => {
    const { ask, forget, open, delivered } = line();
    ask('t');
    forget();
    ask('b');
    await open[0]?.answer();
    await open[1]?.answer();
    expect(delivered).toEqual(['B']);
  });
});
