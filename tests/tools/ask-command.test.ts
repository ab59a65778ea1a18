import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Called, callTools } from './called-tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'ask-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Write these lines to a file, and return its path. */
function file(name: string, lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

const hover = { id: 1, topic: 'jcpoa', sentence: '', terms: ['2015'], lang: 'en' };
const refused = [
  ['nothing', [], 'Nothing was asked.'],
  ['two things', ['oil', '--queries', 'x.tsv'], 'One thing at a time'],
  ['to score what has no label', ['oil', '--score'], '--score judges the labels of a file'],
  [
    'a file that is not there',
    ['--queries', 'no-such.tsv'],
    '--queries names no-such.tsv: there is no such file.',
  ],
  ['an option that there is not', ['--quickly'], "Unknown option '--quickly'"],
] as const;

let answered: Called | undefined;
let judged: Called | undefined;
let bad: Called | undefined;
let others: Called[] = [];
beforeAll(() => {
  const queries = ['id\tkind\tlang\tquery', 'a\ttypo\ten\tpezeshkan', 'b\tlanguage\tru\tядерная сделка'];
  const calls = [
    ['--queries', file('q.tsv', queries)],
    ['--score', '--hovers', file('h.jsonl', [JSON.stringify(hover)])],
    ['--queries', file('bad.tsv', ['id\tquery', 'a\t'])],
    ...refused.map(([, args]) => args),
  ];
  [answered, judged, bad, ...others] = callTools(calls.map((args) => ({ script: 'src/tools/ask.ts', args })));
  // The whole pack is read and imported.
}, 60_000);

describe('npm run ask', () => {
  it('prints one JSON line a query, with what a judge needs of each result', () => {
    expect(answered).toMatchObject({ status: 0, stderr: '' });
    const answers = (answered?.stdout ?? '')
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
    expect(judged?.stdout.split('\n')[1]).toBe('all\t1\t100.0 %\t100.0 %\t100.0 %');
  });

  it.each(refused.map(([what, , problem], index) => ({ what, problem, index })))(
    'asked $what says so and how it is called',
    ({ problem, index }) => {
      const { status, stderr } = others[index] ?? {};
      expect(status).toBe(2);
      expect(stderr).toContain(problem);
      expect(stderr).toContain('usage: npm run ask');
    },
  );

  it('names the line, the field and the remedy of bad input, before it opens anything', () => {
    expect(bad).toMatchObject({ status: 2, stdout: '' });
    expect(bad?.stderr).toMatch(/bad\.tsv:2: the field "query" is empty\. Write/);
  });
});
