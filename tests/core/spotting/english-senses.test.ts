import { describe, expect, it } from 'vitest';
import { hintsOf } from '../../../src/core/spotting/gate.ts';
import { createSpotter } from '../../../src/core/spotting/page.ts';
import { blockOf } from '../../../src/core/spotting/resolve.ts';
import { hints } from './english-hints.ts';
import { senses } from './english-senses-all.ts';
import { packLexicon as lexicon } from './pack-lexicon.ts';

/** Makes the page one about the subject, so that weak names count; far from the sentence, so that it lends no cues. */
const around = [
  'Iran has told Russia that inspectors may return to Fordow, two diplomats said on Tuesday.',
  'Abbas Araghchi called Sergey Lavrov about it from Tehran, the Iranian Foreign Ministry said.',
  'The Strait of Hormuz stayed open, and the Revolutionary Guards announced no manoeuvres.',
];

describe('English names on a page about the subject', () => {
  it.each(senses)('means %s by “%s” in: %s', (topic, at, sentence) => {
    const start = sentence.lastIndexOf(at);
    expect(start).toBeGreaterThanOrEqual(0);
    const marked = marksIn(sentence).filter((mark) => mark.start < start + at.length && mark.end > start);
    expect(marked.map((mark) => mark.topic)).toEqual(topic === null ? [] : expect.arrayContaining([topic]));
  });

  it.each(hints)('takes a hint at %s from “%s”, and underlines nothing there: %s', (topic, at, sentence) => {
    const start = sentence.lastIndexOf(at);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(marksIn(sentence).filter((mark) => mark.start < start + at.length && mark.end > start)).toEqual(
      [],
    );
    const block = blockOf(lexicon, at);
    expect(hintsOf(lexicon, block, 'en').map((target) => lexicon.table.topics[target]?.[0])).toContain(topic);
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
