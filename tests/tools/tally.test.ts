import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TestModule } from 'vitest/node';
import { type Tally, TallyReporter, tallyLine } from '../../src/tools/tally.ts';

describe('the line of a stage', () => {
  it('counts, and leaves out what there is none of', () => {
    expect(tallyLine({ passed: 14, failed: 0, skipped: 0, retried: [] })).toBe('14 passed, 0 failed');
    expect(tallyLine({ passed: 14, failed: 1, skipped: 2 })).toBe('14 passed, 1 failed, 2 skipped');
  });

  it('names what passed on the second try only', () => {
    expect(tallyLine({ passed: 2, failed: 0, skipped: 0, retried: ['the card opens'] })).toContain(
      'the card opens',
    );
  });
});

describe('the count of a run', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it('is what each test of each file came to', () => {
    const files = [
      moduleOf('failed', ['passed', 'failed', 'skipped']),
      moduleOf('passed', ['passed', 'passed', 'pending']),
    ];
    expect(counted(files)).toEqual({ passed: 3, failed: 1, skipped: 2, retried: [] });
  });

  it('has a failure for a file whose tests never ran, and for an error outside of all', () => {
    expect(counted([moduleOf('failed', []), moduleOf('failed', ['passed'])])).toMatchObject({
      passed: 1,
      failed: 2,
    });
    expect(counted([moduleOf('passed', ['passed'])], [new Error('unhandled')])).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });

  it('names the tests that passed on the second try only, and says what the first one failed for', () => {
    const errors = [{ message: 'Waited 15000 ms in vain\nfor marks' }];
    const flaky = {
      ...testOf('passed'),
      result: () => ({ state: 'passed', errors }),
      diagnostic: () => ({ flaky: true }),
    };
    expect(counted([moduleOf('passed', ['passed'], [flaky])])).toMatchObject({
      passed: 2,
      retried: ['passed test (Waited 15000 ms in vain)'],
    });
  });

  it('is printed last where nobody adds it up', () => {
    vi.stubEnv('BACKGROUNDER_TALLY', '');
    const onExit = vi.spyOn(process, 'on').mockReturnThis();
    const log = vi.spyOn(console, 'log').mockReturnValue();
    new TallyReporter().onTestRunEnd([moduleOf('passed', ['passed'])], []);
    expect(log).not.toHaveBeenCalled();
    const [event, print] = onExit.mock.calls[0] ?? [];
    expect(event).toBe('exit');
    print?.();
    expect(log).toHaveBeenCalledExactlyOnceWith('1 passed, 0 failed');
  });
});

/** What the reporter leaves for `npm test` to add up. */
function counted(modules: TestModule[], errors: unknown[] = []): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'tally-'));
  const file = join(folder, 'tally.json');
  vi.stubEnv('BACKGROUNDER_TALLY', file);
  new TallyReporter().onTestRunEnd(modules, errors);
  const tally = JSON.parse(readFileSync(file, 'utf8')) as Tally;
  rmSync(folder, { recursive: true });
  return tally;
}

function testOf(state: string) {
  return { fullName: `${state} test`, result: () => ({ state }), diagnostic: () => undefined as unknown };
}

/** The part of Vitest's account of a file that is asked for. */
function moduleOf(state: string, states: string[], more: ReturnType<typeof testOf>[] = []): TestModule {
  const tests = [...states.map(testOf), ...more];
  return { state: () => state, children: { allTests: () => tests } } as unknown as TestModule;
}
