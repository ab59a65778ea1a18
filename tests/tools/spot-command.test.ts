import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { root } from '../../src/tools/project.ts';

// A process of its own compiles the lexicon.
vi.setConfig({ testTimeout: 60_000 });

/** Run the command as npm would. */
function spot(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', join(root, 'src/tools/spot.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
}

it('prints the names of a text with their reasons', () => {
  const { status, stdout } = spot('--text', 'Putin met Pezeshkian.');
  expect(status).toBe(0);
  expect(stdout.split('\n')[0]).toBe('0–5\tPutin\tvladimir-putin\ta name that stands alone');
});
