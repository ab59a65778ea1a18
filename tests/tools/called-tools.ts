import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../src/tools/project.ts';

/** How a tool is called: its script, from the root of the project, and what follows. */
export interface Call {
  script: string;
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
}

/** What came of a call: its exit code, and what it printed. */
export interface Called {
  status: number;
  stdout: string;
  stderr: string;
}

/**
 * Call tools one after the other, as npm would, and return what came of each. All in one process: to start one, and
 * to load what the tools have in common, takes longer than what they do to refuse a call.
 */
export function callTools(calls: readonly Call[]): Called[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'tests/tools/call-host.ts')],
    { cwd: root, encoding: 'utf8', input: JSON.stringify(calls) },
  );
  if (status !== 0) throw new Error(`The tools could not be called: ${stderr}`);
  return JSON.parse(stdout) as Called[];
}
