import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedSources } from '../../shipped-sources.ts';
import { hints } from './english-hints.ts';
import { senses } from './english-senses-all.ts';
import { packLexicon } from './pack-lexicon.ts';

const englishNames = shippedSources.names.filter(({ language }) => language === 'en');
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

  it('is noted if the pack gives one of its names words that speak against it', () => {
    const vetoed = englishNames.filter(({ names }) => names.some(({ not }) => not)).map(({ topic }) => topic);
    const ids = new Set(notes.map(({ topic }) => topic));
    expect(vetoed.length).toBeGreaterThan(40);
    expect(vetoed.filter((topic) => !ids.has(topic))).toEqual([]);
  });
});

function listed(cell: string): string[] {
  return cell.split('|').filter((text) => text !== '');
}
