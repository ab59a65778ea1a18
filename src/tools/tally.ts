import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** The names of those that passed only on the second try, each with what its first try failed for. */
  retried?: string[];
}

/** Characters of an error that one line has room for. */
const longestReason = 200;

/** One plain line, `14 passed, 0 failed`. */
export function tallyLine({ passed, failed, skipped, retried = [] }: Tally): string {
  const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return retried.length > 0 ? `${line}; on the second try: ${retried.join('; ')}` : line;
}

/**
 * A Vitest reporter that counts tests, prints the count when all is done, and writes it as JSON to the file that
 * `BACKGROUNDER_TALLY` names, for `npm test` to add up.
 */
export class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tally = { passed: 0, failed: errors.length, skipped: 0, retried: [] };
    for (const module of modules) addModule(tally, module);
    const file = process.env.BACKGROUNDER_TALLY;
    if (file) writeFileSync(file, JSON.stringify(tally));
    // After Vitest's own summary, so that it is the last line.
    else process.on('exit', () => console.log(tallyLine(tally)));
  }
}

function addModule(tally: Required<Tally>, module: TestModule): void {
  const failedBefore = tally.failed;
  for (const test of module.children.allTests()) {
    const { state, errors } = test.result();
    tally[state === 'pending' ? 'skipped' : state] += 1;
    // Vitest keeps the errors of tries that were followed by a better one.
    const [first] = errors?.[0]?.message.split('\n') ?? [];
    if (test.diagnostic()?.flaky)
      tally.retried.push(`${test.fullName} (${first?.slice(0, longestReason) ?? 'no reason known'})`);
  }
  // An import or a hook failed, so no test of the file could.
  if (module.state() === 'failed' && tally.failed === failedBefore) tally.failed += 1;
}
