import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { root } from '../../src/tools/project.ts';

// A process of its own compiles the lexicon.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'spot-'));
afterAll(() => rmSync(folder, { recursive: true }));

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

it('says how it is called, when asked, and does nothing else', () => {
  const { status, stdout, stderr } = spot('--text', 'Putin met Pezeshkian.', '--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.trim()).toMatch(/^usage: .+/);
  expect(stdout).not.toContain('vladimir-putin');
});

it.each([
  ['no page', '\n', 'holds no page'],
  ['what is no page', 'null', ':1 is no labelled page'],
  ['what is no JSON', '{"doc": "a"}\n{', ':1 is no labelled page'],
  [
    'a page without a text',
    '{"doc": "a", "repo": "b", "page_relevant": true}',
    ':1 has "a", but there is no',
  ],
])('validates nothing over labels with %s, and says so', (_, labels, problem) => {
  const gold = join(folder, 'gold.jsonl');
  writeFileSync(gold, labels);
  const { status, stdout, stderr } = spot('--cross-validate', gold);
  expect(stderr).toContain(problem);
  expect(stderr).not.toContain('    at ');
  expect([status, stdout]).toEqual([1, '']);
});
