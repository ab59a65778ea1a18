import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inProject } from '../../src/tools/project.ts';

// Each is a process of its own, or two.
vi.setConfig({ testTimeout: 60_000 });

let project = '';
const entry = () => join(project, 'src/popup/index.tsx');
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'build-'));
  for (const part of ['src', 'build.mjs', 'manifest.json', 'CHANGELOG.md', 'package.json', 'tsconfig.json'])
    cpSync(inProject(part), join(project, part), { recursive: true });
  mkdirSync(join(project, 'assets'));
  symlinkSync(inProject('node_modules'), join(project, 'node_modules'), 'junction');
  mkdirSync(join(project, 'dist'));
  writeFileSync(join(project, 'dist/manifest.json'), '{}');
  writeFileSync(entry(), 'const broken = ;');
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function start(script: string): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, ['--import', 'tsx', join(project, script)], { cwd: project });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  return { child, output: () => output };
}

it('leaves what is loaded in a browser where it is when the code does not compile', async () => {
  const { child, output } = start('build.mjs');
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(output()).toContain('src/popup/index.tsx:1:15');
  expect(output()).toMatch(/The code has errors; nothing was built\.\n$/);
  expect(status).toBe(1);
  expect(existsSync(join(project, 'dist/manifest.json'))).toBe(true);
});

it('goes on watching code that does not compile, and builds with what builds as it is now', async () => {
  const { child, output } = start('src/tools/watch.ts');
  const builds = () => output().split('Error: another way').length - 1;
  const patience = { timeout: 30_000 };
  try {
    await vi.waitFor(() => expect(output()).toContain('nothing was built'), patience);
    const changed = "export const changelogPage = '';\nthrow new Error('another way');";
    writeFileSync(join(project, 'src/tools/changelog-page.ts'), changed);
    await vi.waitFor(() => expect(builds()).toBe(1), patience);
    writeFileSync(join(project, 'CHANGELOG.md'), '# Changes');
    await vi.waitFor(() => expect(builds()).toBe(2), patience);
  } finally {
    child.kill();
  }
});
