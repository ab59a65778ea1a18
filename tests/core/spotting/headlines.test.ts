import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blockOf, resolve } from '../../../src/core/spotting/resolve.ts';
import { packLexicon } from './pack-lexicon.ts';

const folder = 'tests/fixtures/headlines';
/** Lines of headline and topics; without topics, it names none. */
const files = readdirSync(folder).filter((file) => file.endsWith('.tsv') && file !== 'traps.tsv');

describe.each(files.map((file) => [basename(file, '.tsv'), rowsOf(file)] as const))(
  'a headline in %s, on a page about the subject',
  (language, rows) => {
    it.each(rows)('“%s” names %s', (headline = '', topics = '') => {
      const marks = marksIn(headline, language);
      const found = new Set(marks.map(({ topic }) => topic));
      if (topics === '') expect(marks.map(({ start, end }) => headline.slice(start, end))).toEqual([]);
      else expect(topics.split(',').filter((topic) => !found.has(topic))).toEqual([]);
    });
  },
);

describe('what looks like a name on a page about the subject, and is none', () => {
  it.each(rowsOf('traps.tsv'))('%s: “%s” in “%s”', (language = '', trap = '', sentence = '') => {
    const start = sentence.indexOf(trap);
    expect(start).toBeGreaterThanOrEqual(0);
    const hits = marksIn(sentence, language).filter(
      (mark) => mark.start < start + trap.length && mark.end > start,
    );
    expect(hits.map(({ topic, start: from, end }) => `${sentence.slice(from, end)}: ${topic}`)).toEqual([]);
  });
});

function rowsOf(file: string): string[][] {
  return readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

function marksIn(text: string, language: string) {
  const page = { named: new Set<number>(), onTopic: true, language };
  return resolve(packLexicon, blockOf(packLexicon, text), page).map(({ start, end, topic }) => ({
    start,
    end,
    topic: packLexicon.table.topics[topic]?.[0] ?? '',
  }));
}
