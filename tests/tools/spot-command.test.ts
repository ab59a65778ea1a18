import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Called, callTools } from './called-tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'spot-'));
afterAll(() => rmSync(folder, { recursive: true }));

const faultyLabels = [
  ['no page', '\n', 'holds no page'],
  ['what is no page', 'null', ':1 is no labelled page'],
  ['what is no JSON', '{"doc": "a"}\n{', ':1 is no labelled page'],
  [
    'a page without a text',
    '{"doc": "a", "repo": "b", "page_relevant": true}',
    ':1 has "a", but there is no',
  ],
] as const;

/** Labels in a file of their own. */
function labelled(labels: string, index: number): string {
  const gold = join(folder, `gold-${index}.jsonl`);
  writeFileSync(gold, labels);
  return gold;
}

let explained: Called | undefined;
let helped: Called | undefined;
let refused: Called[] = [];
beforeAll(() => {
  const text = ['--text', 'Putin met Pezeshkian.'];
  const calls = [
    text,
    [...text, '--help'],
    ...faultyLabels.map(([, labels], index) => ['--cross-validate', labelled(labels, index)]),
  ];
  [explained, helped, ...refused] = callTools(calls.map((args) => ({ script: 'src/tools/spot.ts', args })));
  // The names are compiled.
}, 60_000);

it('prints the names of a text with their reasons', () => {
  expect(explained?.status).toBe(0);
  expect(explained?.stdout.split('\n')[0]).toBe('0–5\tPutin\tvladimir-putin\ta name that stands alone');
});

it('says how it is called, when asked, and does nothing else', () => {
  expect(helped).toMatchObject({ status: 0, stderr: '' });
  expect(helped?.stdout.trim()).toMatch(/^usage: .+/);
  expect(helped?.stdout).not.toContain('vladimir-putin');
});

it.each(faultyLabels.map(([what, , problem], index) => ({ what, problem, index })))(
  'validates nothing over labels with $what, and says so',
  ({ problem, index }) => {
    const { status, stdout, stderr } = refused[index] ?? {};
    expect(stderr).toContain(problem);
    expect(stderr).not.toContain('    at ');
    expect([status, stdout]).toEqual([1, '']);
  },
);
