import { describe, expect, it } from 'vitest';
import type { NamedTopic } from '../../src/store/find-topics.ts';
import { askedFor } from '../../src/store/likely-answers.ts';
import type { TopicChip } from '../../src/store/rows.ts';

const person = (id: string, label: string) =>
  ({ id, kind: 'person', label: { en: label } }) as unknown as TopicChip;
const named = (
  kind: string,
  words: number[],
  related: TopicChip[],
  listed: string[] = related.map(({ id }) => id),
) =>
  ({
    row: { topic: { id: 'asked', kind, related: listed }, related },
    strength: 1,
    words: new Set(words),
    standsIn: 0,
    beside: new Set(),
  }) as unknown as NamedTopic;
const force = named(
  'organisation',
  [0],
  [person('esmail-qaani', 'Esmail Qaani'), person('qasem-soleimani', 'Qasem Soleimani')],
);
const answers = (topics: NamedTopic[], ...content: string[]) => [
  ...(askedFor({ wanted: 'person' }, topics, { content, language: 'en' })?.names ?? []),
];

describe('who may be the answer', () => {
  it('is beside what is asked about, the closest first', () => {
    const [[first, most] = ['', 0], [second, less] = ['', 0]] = answers([force], 'quds', 'leads');
    expect([first, second]).toEqual(['Qaani', 'Soleimani']);
    expect(less).toBeLessThan(most);
  });

  it('goes by the editors’ list, and not by who is told of together with it', () => {
    const company = [
      person('qasem-soleimani', 'Qasem Soleimani'),
      person('esmail-qaani', 'Esmail Qaani'),
      person('hassan-nasrallah', 'Hassan Nasrallah'),
    ];
    const listed = named('organisation', [0], company, ['esmail-qaani', 'qasem-soleimani']);
    expect(answers([listed], 'quds', 'leads').map(([name]) => name)).toEqual(['Qaani', 'Soleimani']);
  });

  it('is not who the question names', () => {
    expect(answers([force], 'quds', 'after', 'soleimani').map(([name]) => name)).toEqual(['Qaani']);
  });

  it('is nobody else where the question is for no more than a person', () => {
    expect(
      askedFor({ wanted: 'person' }, [named('person', [0], [person('a', 'A B')])], {
        content: ['lavrov'],
        language: 'en',
      }),
    ).toBeUndefined();
  });
});
