import { describe, expect, it } from 'vitest';
import { createSpotter } from '../../../src/core/spotting/page.ts';
import { countriesAndPeople } from './english-senses.ts';
import { things } from './english-senses-of-things.ts';
import { packLexicon as lexicon } from './pack-lexicon.ts';

/** Makes the page one about the subject, so that weak names count; far from the sentence, so that it lends no cues. */
const around = [
  'Iran has told Russia that inspectors may return to Fordow, two diplomats said on Tuesday.',
  'Abbas Araghchi called Sergey Lavrov about it from Tehran, the Iranian Foreign Ministry said.',
  'The Strait of Hormuz stayed open, and the Revolutionary Guards announced no manoeuvres.',
];

describe('English names on a page about the subject', () => {
  it.each([...countriesAndPeople, ...things])('means %s by “%s” in: %s', (topic, at, sentence) => {
    const start = sentence.lastIndexOf(at);
    expect(start).toBeGreaterThanOrEqual(0);
    const marked = marksIn(sentence).filter((mark) => mark.start < start + at.length && mark.end > start);
    expect(marked.map((mark) => mark.topic)).toEqual(topic === null ? [] : expect.arrayContaining([topic]));
  });
});

function marksIn(sentence: string): { start: number; end: number; topic: string | undefined }[] {
  const spotter = createSpotter(lexicon, { strictness: 'balanced', language: 'en' });
  for (const text of around) spotter.scan(text);
  const block = spotter.scan(sentence);
  expect(spotter.verdict().onTopic).toBe(true);
  return block
    ? spotter
        .mentions(block)
        .map(({ start, end, topic }) => ({ start, end, topic: lexicon.table.topics[topic]?.[0] }))
    : [];
}
