import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spotText } from '../../../src/tools/spot-text.ts';
import { packLexicon } from './pack-lexicon.ts';
import { offSubject, onSubject } from './pages-off-subject.ts';
import { offSubjectInOthers } from './pages-off-subject-und.ts';

const read = (language: string, page: string[]) => spotText(packLexicon, page.join('\n'), language);

/** One page a line: language, title, paragraphs. */
const pagesOf = (file: string) =>
  readFileSync(`tests/fixtures/gate/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line): [language: string, page: string[]] => {
      const [language = '', ...page] = line.split('\t');
      return [language, page];
    });

describe('a page about something else', () => {
  it.each([...offSubject, ...offSubjectInOthers, ...pagesOf('other-subjects.tsv')])(
    'stays untouched, in %s: %j',
    (language, page) => {
      const { verdict, mentions } = read(language, page);
      expect(mentions).toEqual([]);
      expect(verdict.onTopic).toBe(false);
    },
  );
});

describe('a page about the subject', () => {
  it.each(onSubject)('is marked, in %s: %j', (language, page) => {
    const { verdict, mentions } = read(language, page);
    expect(verdict.onTopic).toBe(true);
    expect(new Set(mentions.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(4);
  });

  it.each(pagesOf('states.tsv'))(
    'is marked for what it says the countries do, in %s: %j',
    (language, page) => {
      const { verdict, mentions } = read(language, page);
      expect(verdict.onTopic).toBe(true);
      expect(mentions.length).toBeGreaterThanOrEqual(4);
    },
  );

  it.each(pagesOf('fighting.tsv'))(
    'is known by how it tells of the fighting, in %s: %j',
    (language, page) => {
      expect(read(language, page).verdict.onTopic).toBe(true);
    },
  );

  it.each(pagesOf('short.tsv'))('is known from a few sentences, in %s: %j', (language, page) => {
    expect(read(language, page).verdict.onTopic).toBe(true);
  });
});
