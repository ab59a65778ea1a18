import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Called, callTools } from '../tools/called-tools.ts';
import { fixturesOf, packs, withPack } from './laid-over.ts';

const checkTool = 'src/pack/check-cli.ts';

/** Call one of the pack's commands once. */
function run(script: 'check' | 'new', args: string[]): Called {
  return only(callTools([{ script: `src/pack/${script}-cli.ts`, args }]));
}

function only([called]: Called[]): Called {
  if (!called) throw new Error('Nothing was called.');
  return called;
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
    const [withDashes, without] = callTools([
      { script: checkTool, args: [folder, '--older-than', '40'] },
      { script: checkTool, args: [folder], env: { npm_config_older_than: '40' } },
    ]);
    expect(withDashes?.stdout).toContain('0 errors, 1 piece of advice.');
    expect(without?.stdout).toContain('1 piece of advice.');
  });

  it('compares with a text that is named, and with none that happens to lie about', () => {
    const broken = fixturesOf('broken').find(({ name }) => name.endsWith('words-of-another-text'));
    const text = join(broken?.folder ?? '', 'compared.txt');
    withPack(broken, (folder) => {
      const [named, set, unset] = callTools([
        { script: checkTool, args: [folder, '--compare', text] },
        { script: checkTool, args: [folder], env: { BACKGROUNDER_COMPARE: text } },
        { script: checkTool, args: [folder], env: { BACKGROUNDER_COMPARE: '' } },
      ]);
      expect(named?.stdout).toContain('Compared with compared.txt.');
      expect(named?.status).toBe(1);
      expect(set?.stdout).toContain('1 error');
      expect(unset?.stdout).toContain('0 pieces of advice.');
      expect(unset?.stdout).not.toContain('Compared');
    });
  });

  it('explains itself when it is called wrongly', () => {
    const wrong = [['no-such-folder'], ['--older-than', 'long'], ['--compare', 'no-such-file'], ['--quick']];
    const called = callTools(wrong.map((args) => ({ script: checkTool, args })));
    expect(called).toHaveLength(wrong.length);
    for (const { status, stderr } of called) {
      expect(stderr).toContain('usage: npm run pack:check');
      expect(status).toBe(2);
    }
  });
}, 60_000);

describe('npm run pack:new', () => {
  it('writes the article, and not twice', () => {
    withPack(undefined, (folder) => {
      const call = { script: 'src/pack/new-cli.ts', args: ['article', 'the-old-mole', folder] };
      const [first, again] = callTools([call, call]);
      expect(first?.status).toBe(0);
      expect(existsSync(join(folder, 'articles/the-old-mole.md'))).toBe(true);
      expect(again?.stderr).toContain('is there already');
      expect(again?.status).toBe(1);
    });
  });

  it('explains itself when asked for something else', () => {
    const { status, stderr } = run('new', ['book', 'the-old-mole']);
    expect(stderr).toContain('npm run pack:new article');
    expect(status).toBe(2);
  });
}, 60_000);
