import { expect, it } from 'vitest';
import { type Stage, type StageResult, startStages } from '../../src/tools/schedule.ts';
import { stages } from '../../src/tools/stages.ts';

/** Stages that note when they begin, and end when they are told to. */
class Rehearsal {
  readonly begun: string[] = [];
  readonly #ends = new Map<string, (result: StageResult) => void>();

  stage(name: string, more: Partial<Stage> = {}): Stage {
    const run = () => {
      this.begun.push(name);
      return new Promise<StageResult>((resolve) => this.#ends.set(name, resolve));
    };
    return { name, run, ...more };
  }

  async end(name: string, failed = 0): Promise<void> {
    this.#ends.get(name)?.({ passed: 1 - failed, failed, skipped: 0, output: '' });
    await settled();
  }
}

/** Whatever can happen without one more stage at its end has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

it('runs beside each other what does not wait, and tells of all in the order given', async () => {
  const rehearsal = new Rehearsal();
  const all = [rehearsal.stage('c', { after: ['b'] }), rehearsal.stage('a'), rehearsal.stage('b')];
  const outcomes = startStages(all);
  await settled();
  expect(outcomes.map(([name]) => name)).toEqual(['c', 'a', 'b']);
  expect(rehearsal.begun).toEqual(['b', 'a']);
  await rehearsal.end('b', 1);
  expect(rehearsal.begun).toEqual(['b', 'a', 'c']);
});

it('leaves out what needs a stage that failed, and what needs that in turn', async () => {
  const rehearsal = new Rehearsal();
  const all = [
    rehearsal.stage('a'),
    rehearsal.stage('b', { needs: ['a'] }),
    rehearsal.stage('c', { needs: ['b'] }),
  ];
  const [, ofB, ofC] = startStages(all);
  await settled();
  await rehearsal.end('a', 1);
  expect(await ofB?.[1]).toEqual({ missing: 'a' });
  expect(await ofC?.[1]).toEqual({ missing: 'b' });
  expect(rehearsal.begun).toEqual(['a']);
});

it('waits for what a stage would have waited for that was not chosen', async () => {
  const rehearsal = new Rehearsal();
  const [a, b, c] = [
    rehearsal.stage('a'),
    rehearsal.stage('b', { after: ['a'] }),
    rehearsal.stage('c', { after: ['b'] }),
  ];
  startStages([a, c], [a, b, c]);
  await settled();
  expect(rehearsal.begun).toEqual(['a']);
  await rehearsal.end('a');
  expect(rehearsal.begun).toEqual(['a', 'c']);
});

it('counts a stage that throws as one that failed, and says why', async () => {
  const run = () => Promise.reject(new Error('no such program'));
  const [only] = startStages([{ name: 'a', run }]);
  expect(await only?.[1]).toMatchObject({ passed: 0, failed: 1, output: 'no such program' });
});

it('comes to every stage of npm test, those of a browser behind the build', async () => {
  const rehearsal = new Rehearsal();
  const all = stages.map(({ run: _, ...stage }) => rehearsal.stage(stage.name, stage));
  startStages(all);
  await settled();
  expect(rehearsal.begun).not.toContain('firefox');
  for (let index = 0; index < all.length; index++) await rehearsal.end(rehearsal.begun[index] ?? '');
  expect([...rehearsal.begun].sort()).toEqual(all.map(({ name }) => name).sort());
});
