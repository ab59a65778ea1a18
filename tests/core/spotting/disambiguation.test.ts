import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hints } from './english-hints.ts';
import { senses } from './english-senses-all.ts';
import { packLexicon } from './pack-lexicon.ts';

/** The list that the pack's topics came from; it is no part of this repository. */
const topicList = '../shared/topics.tsv';

const notes = readFileSync('tests/fixtures/disambiguation.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [topic = '', names = '', others = ''] = line.split('\t');
    return { topic, names: listed(names), others: listed(others) };
  });

/** `english-senses.test.ts` puts these sentences to the spotter; here it is only counted whether any is missing. */
describe('each topic whose names can be confused', () => {
  it.each(notes)('has a sentence for every name noted of $topic', ({ topic, names }) => {
    const tested = [...senses, ...hints].filter(([of]) => of === topic).map(([, at]) => at);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !tested.includes(name))).toEqual([]);
  });

  it.each(notes.filter(({ others }) => others.length > 0))(
    'has a sentence for everything that $topic is not',
    ({ topic, others }) => {
      const elsewhere = senses.filter(([of]) => of !== topic).map(([, , sentence]) => sentence);
      expect(others.filter((other) => !elsewhere.some((sentence) => sentence.includes(other)))).toEqual([]);
    },
  );

  it('is a topic of the pack, and is noted once', () => {
    const known = new Set(packLexicon.table.topics.map(([id]) => id));
    const ids = notes.map(({ topic }) => topic);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.skipIf(!existsSync(topicList))(
    'is in the fixture if the topic list, where it is at hand, notes anything',
    () => {
      const noted = readFileSync(topicList, 'utf8')
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'))
        .filter(([, , , , note = '']) => note.trim() !== '')
        .map(([id]) => id);
      const ids = new Set(notes.map(({ topic }) => topic));
      expect(noted.filter((id) => id !== undefined && !ids.has(id))).toEqual([]);
    },
  );
});

function listed(cell: string): string[] {
  return cell.split('|').filter((text) => text !== '');
}
