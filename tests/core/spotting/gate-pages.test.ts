import { describe, expect, it } from 'vitest';
import { spotText } from '../../../src/tools/spot-text.ts';
import { packLexicon } from './pack-lexicon.ts';
import { offSubject, onSubject } from './pages-off-subject.ts';

const read = (language: string, page: string[]) => spotText(packLexicon, page.join('\n'), language);

describe('a page about something else', () => {
  it.each(offSubject)('stays untouched, in %s: %j', (language, page) => {
    const { verdict, mentions } = read(language, page);
    expect(mentions).toEqual([]);
    expect(verdict.onTopic).toBe(false);
  });
});

describe('a page about the subject', () => {
  it.each(onSubject)('is marked, in %s: %j', (language, page) => {
    const { verdict, mentions } = read(language, page);
    expect(verdict.onTopic).toBe(true);
    expect(new Set(mentions.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(4);
  });
});
