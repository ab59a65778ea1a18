import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../src/pack/check-folder.ts';
import { formatProblem, isError } from '../../src/pack/problem.ts';
import { type ScaffoldKind, scaffold } from '../../src/pack/scaffold/scaffold.ts';
import { withPack } from './laid-over.ts';

const today = '2026-07-15';

/** Begin something in the pack at `folder`, as the command does. */
function begin(folder: string, kind: ScaffoldKind, id: string): string[] {
  const begun = scaffold(folder, kind, id, today);
  if (!begun.ok) throw new Error(begun.reason);
  for (const { file, text, append } of begun.texts) {
    if (append) appendFileSync(join(folder, file), text);
    else writeFileSync(join(folder, file), text);
  }
  return begun.texts.map(({ file }) => file);
}

describe('a new article', () => {
  it('is refused by the check until its fields are filled in, each named with its line', () => {
    withPack(undefined, (folder) => {
      expect(begin(folder, 'article', 'the-old-mole')).toEqual(['articles/the-old-mole.md']);
      const told = checkFolder(folder).problems.filter(isError).map(formatProblem);
      expect(told).toEqual([
        expect.stringMatching(/^articles\/the-old-mole\.md:\d+: "title" is empty\. Fill it in\.$/),
        expect.stringMatching(/: "topics" is empty\./),
        expect.stringMatching(/: "sources, first-source, title" is empty\./),
        expect.stringMatching(/: "sources, first-source, publisher" is empty\./),
      ]);
    });
  });

  it('passes once they are', () => {
    withPack(undefined, (folder) => {
      begin(folder, 'article', 'the-old-mole');
      const file = join(folder, 'articles/the-old-mole.md');
      const passage =
        'The old mole of Northport harbour was closed to walkers in 1990, after a storm had carried off its last forty ' +
        'metres. Fishermen still climb the fence, and the board looks away except in winter.';
      const filled = readFileSync(file, 'utf8')
        .replace('title: ""', 'title: The old mole')
        .replace('topics: []\n\n', 'topics: [northport-harbour]\n\n')
        .replace('title: "", publisher: ""', 'title: "After the storm", publisher: Northport Courier')
        .replace('Write the passage here.', passage)
        .replace('topics: [] }\n', 'topics: [northport-harbour] }\n');
      writeFileSync(file, filled);
      expect(checkFolder(folder).problems.map(formatProblem)).toEqual([]);
    });
  });

  it('is never dated before the end of the pack’s sources', () => {
    withPack(undefined, (folder) => {
      const begun = scaffold(folder, 'article', 'early', '2020-01-01');
      expect(begun.ok && begun.texts[0]?.text).toContain('written: 2026-06-30');
    });
  });
});

describe('a new topic', () => {
  it('has a file of its own and a place for its names', () => {
    withPack(undefined, (folder) => {
      expect(begin(folder, 'topic', 'old-mole')).toEqual(['topics/old-mole.yaml', 'names/en.yaml']);
      const fields = ['category', 'kind', 'label', 'gist', 'related', 'names'];
      const told = checkFolder(folder).problems.map(formatProblem);
      expect(told).toHaveLength(fields.length);
      for (const field of fields) expect(told.join('\n')).toMatch(new RegExp(`${field}.*" is empty`));
    });
  });
});

describe('what cannot be begun', () => {
  const refusal = (kind: ScaffoldKind, id: string) =>
    withPack(undefined, (folder) => {
      const begun = scaffold(folder, kind, id, today);
      return begun.ok ? 'begun' : begun.reason;
    });

  it('is an article or a topic that is there already', () => {
    expect(refusal('article', 'night-rule')).toBe(
      'articles/night-rule.md is there already; open it, or choose another name.',
    );
    expect(refusal('topic', 'ada-quill')).toBe('The topic "ada-quill" stands at topics/town.yaml:3 already.');
    expect(refusal('topic', 'town')).toBe(
      'topics/town.yaml is there already; open it, or choose another name.',
    );
  });

  it.each(['Old_Mole', 'old mole', '-old', 'old--mole', '../old', 'old.md', 'môle', ''])(
    'is something called “%s”',
    (id) => {
      expect(refusal('article', id)).toMatch(/cannot be an id/);
    },
  );

  it('comes with an id that would do', () => {
    expect(refusal('topic', 'Môle No. 2.yaml')).toMatch(/For example: npm run pack:new topic mole-no-2$/);
  });

  it('is anything in a folder that holds no pack', () => {
    const begun = scaffold('tests', 'article', 'anything', today);
    expect(begun).toEqual({ ok: false, reason: expect.stringMatching(/^tests has no pack\.yaml/) });
  });
});
