import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/tools/project.ts';
import { fixturesOf, packs, withPack } from './laid-over.ts';

/** Run one of the pack's commands as npm would, in its own process. */
function run(script: 'check' | 'new', args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'src/pack', `${script}-cli.ts`), ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } },
  );
  return { status, stdout, stderr };
}

describe('npm run pack:check', () => {
  it('tells what a pack holds and where its sources end', () => {
    const { status, stdout } = run('check', [join(packs, 'valid')]);
    expect(stdout).toContain('The harbour of Northport 1.0.0; sources end on 2026-06-30.');
    expect(stdout).toContain('3 topics, 8 names: en 6, fr 2.');
    expect(stdout).toContain('2 articles, 4 passages, 168 words; 1 event.');
    expect(stdout).toMatch(/0 errors, 0 pieces of advice\.\n$/);
    expect(status).toBe(0);
  });

  it('fails on errors, naming the file from where one stands', () => {
    const broken = fixturesOf('broken').find(({ name }) => name.endsWith('gist-too-long'));
    withPack(broken, (folder) => {
      const { status, stdout } = run('check', [folder]);
      expect(stdout).toContain(`${folder}/topics/town.yaml:6: "topics, entry 1, gist" has 242 characters.`);
      expect(stdout).toContain('1 error, 0 pieces of advice.');
      expect(status).toBe(1);
    });
  });

  it('takes an age, with or without the two dashes that npm wants before it', () => {
    const folder = join(packs, 'valid');
    expect(run('check', [folder, '--older-than', '40']).stdout).toContain('0 errors, 1 piece of advice.');
    expect(run('check', [folder], { npm_config_older_than: '40' }).stdout).toContain('1 piece of advice.');
  });

  it('compares with a text that is named, and with none that happens to lie about', () => {
    const broken = fixturesOf('broken').find(({ name }) => name.endsWith('words-of-another-text'));
    const text = join(broken?.folder ?? '', 'compared.txt');
    withPack(broken, (folder) => {
      const named = run('check', [folder, '--compare', text]);
      expect(named.stdout).toContain('Compared with compared.txt.');
      expect(named.status).toBe(1);
      expect(run('check', [folder], { BACKGROUNDER_COMPARE: text }).stdout).toContain('1 error');
      expect(run('check', [folder], { BACKGROUNDER_COMPARE: '' }).stdout).not.toContain('Compared');
    });
  });

  it.each([[['no-such-folder']], [['--older-than', 'long']], [['--compare', 'no-such-file']], [['--quick']]])(
    'explains itself when asked for %s',
    (args) => {
      const { status, stderr } = run('check', args);
      expect(stderr).toContain('usage: npm run pack:check');
      expect(status).toBe(2);
    },
  );
}, 60_000);

describe('npm run pack:new', () => {
  it('writes the article, and not twice', () => {
    withPack(undefined, (folder) => {
      expect(run('new', ['article', 'the-old-mole', folder]).status).toBe(0);
      expect(existsSync(join(folder, 'articles/the-old-mole.md'))).toBe(true);
      const again = run('new', ['article', 'the-old-mole', folder]);
      expect(again.stderr).toContain('is there already');
      expect(again.status).toBe(1);
    });
  });

  it('explains itself when asked for something else', () => {
    const { status, stderr } = run('new', ['book', 'the-old-mole']);
    expect(stderr).toContain('npm run pack:new article');
    expect(status).toBe(2);
  });
}, 60_000);
