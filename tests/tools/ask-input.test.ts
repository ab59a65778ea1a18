import { describe, expect, it } from 'vitest';
import { readHovers, readQueries } from '../../src/tools/ask/input.ts';

const header = 'id\tkind\tlang\tquery\ttopics\tterms';
const known = { topics: new Set(['iran', 'jcpoa']), passages: new Set(['jcpoa#signed']) };
const problemsOf = (input: { ok: true } | { ok: false; problems: string[] }) =>
  input.ok ? [] : input.problems;

describe('a file of queries', () => {
  it('is read by the names of its columns, with or without labels', () => {
    expect(readQueries(`${header}\nq1\ttypo\ten\tshahead\tshahed-136|uas\tShahed\n\n`, 'a.tsv')).toEqual({
      ok: true,
      items: [
        {
          id: 'q1',
          kind: 'typo',
          lang: 'en',
          query: 'shahead',
          topics: ['shahed-136', 'uas'],
          terms: ['Shahed'],
        },
      ],
    });
    expect(readQueries('\ufeffquery\tid\r\noil\tq1\r\n', 'a.tsv')).toMatchObject({
      ok: true,
      items: [{ id: 'q1', query: 'oil', topics: [], terms: [] }],
    });
  });

  it.each([
    ['no header', 'q1\tplain\ten\toil', /a\.tsv:1: the field "id" is no column.*Begin with/],
    ['an empty query', `${header}\nq1\tplain\ten\t`, /a\.tsv:2: the field "query" is empty\. Write/],
    ['no id', `${header}\n\tplain\ten\toil`, /a\.tsv:2: the field "id" is empty\. Give/],
    [
      'the same id twice',
      `${header}\nq\tp\ten\toil\nq\tp\ten\tgas`,
      /a\.tsv:3: the field "id" "q" is that of line 2/,
    ],
    [
      'too many cells',
      `id\tquery\nq\toil\tgas`,
      /a\.tsv:2: the field "query" is followed by 1 cells? too many/,
    ],
    ['nothing', `${header}\n`, /a\.tsv:2: the line holds nothing to ask/],
  ])('with %s is refused with its line, the field and what to do', (_, text, problem) => {
    expect(problemsOf(readQueries(text, '/somewhere/a.tsv'))[0]).toMatch(problem);
  });

  it('is refused with everything that is wrong with it', () => {
    expect(problemsOf(readQueries(`${header}\n\tp\ten\toil\nq2\tp\ten\t`, 'a.tsv'))).toHaveLength(2);
  });
});

describe('a file of hovers', () => {
  const read = (value: unknown) => readHovers(JSON.stringify(value), 'b.jsonl', known);

  it('needs an id and a topic; the rest may be missing', () => {
    expect(read({ id: 7, topic: 'iran', pageDate: null })).toEqual({
      ok: true,
      items: [
        {
          id: '7',
          lang: '',
          topic: 'iran',
          sentence: '',
          pageTopics: [],
          topics: ['iran'],
          terms: [],
          passages: [],
        },
      ],
    });
  });

  it.each([
    ['no object', [1], /b\.jsonl:1: the line is no JSON object/],
    ['no topic', { id: 'a' }, /the field "topic" is missing/],
    [
      'an unknown topic',
      { id: 'a', topic: 'atlantis' },
      /the field "topic" names "atlantis".*assets\/pack\/topics/,
    ],
    [
      'an unknown passage',
      { id: 'a', topic: 'iran', passages: ['sagas#atlantis'] },
      /the field "passages" names "sagas#atlantis".*assets\/pack\/articles/,
    ],
    ['a sentence that is none', { id: 'a', topic: 'iran', sentence: 3 }, /the field "sentence" is no string/],
    [
      'page topics in a string',
      { id: 'a', topic: 'iran', pageTopics: 'jcpoa' },
      /"pageTopics" is no list.*leave it out/,
    ],
    [
      'a date in words',
      { id: 'a', topic: 'iran', pageDate: 'May 2025' },
      /"pageDate" is "May 2025"\. Write YYYY/,
    ],
  ])('with %s is refused with its line, the field and what to do', (_, value, problem) => {
    expect(problemsOf(read(value))[0]).toMatch(problem);
  });

  it('names the line that is no JSON', () => {
    const text = `${JSON.stringify({ id: 'a', topic: 'iran' })}\n{"id":`;
    expect(problemsOf(readHovers(text, 'b.jsonl', known))[0]).toMatch(
      /^b\.jsonl:2: the line is no JSON object/,
    );
  });
});
