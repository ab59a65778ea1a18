import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { root } from '../../src/tools/project.ts';

// A process of its own reads and imports the whole pack.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'ask-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Run the command as npm would, on a file of these lines if there are any. */
function ask(args: string[], file?: { name: string; lines: string[] }) {
  const path = join(folder, file?.name ?? '');
  if (file) writeFileSync(path, `${file.lines.join('\n')}\n`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'src/tools/ask.ts'), ...args, ...(file ? [path] : [])],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('npm run ask', () => {
  it('prints one JSON line a query, with what a judge needs of each result', () => {
    const lines = ['id\tkind\tlang\tquery', 'a\ttypo\ten\tpezeshkan', 'b\tlanguage\tru\tядерная сделка'];
    const { status, stdout, stderr } = ask(['--queries'], { name: 'q.tsv', lines });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b']);
    for (const { results } of answers) expect(results).toHaveLength(10);
    expect(Object.keys(answers[0].results[0]).sort()).toEqual([
      'article',
      'date',
      'passage',
      'score',
      'text',
      'topics',
      'why',
    ]);
    expect(answers[0].results[0].topics).toContain('masoud-pezeshkian');
    expect(answers[1].results[0].topics).toContain('jcpoa');
  });

  it('judges labelled hovers on request', () => {
    const hover = { id: 1, topic: 'jcpoa', sentence: '', terms: ['2015'], lang: 'en' };
    const { stdout } = ask(['--score', '--hovers'], { name: 'h.jsonl', lines: [JSON.stringify(hover)] });
    expect(stdout.split('\n')[1]).toBe('all\t1\t100.0 %\t100.0 %\t100.0 %');
  });

  it.each([
    ['nothing', [], 'Nothing was asked.'],
    ['two things', ['oil', '--queries', 'x.tsv'], 'One thing at a time'],
    ['to score what has no label', ['oil', '--score'], '--score judges the labels of a file'],
    [
      'a file that is not there',
      ['--queries', 'no-such.tsv'],
      '--queries names no-such.tsv: there is no such file.',
    ],
    ['an option that there is not', ['--quickly'], "Unknown option '--quickly'"],
  ])('asked %s says so and how it is called', (_, args, problem) => {
    const { status, stderr } = ask(args);
    expect(status).toBe(2);
    expect(stderr).toContain(problem);
    expect(stderr).toContain('usage: npm run ask');
  });

  it('names the line, the field and the remedy of bad input, before it opens anything', () => {
    const { status, stdout, stderr } = ask(['--queries'], { name: 'bad.tsv', lines: ['id\tquery', 'a\t'] });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/bad\.tsv:2: the field "query" is empty\. Write/);
  });
});
