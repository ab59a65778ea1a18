import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../../src/core/spotting/lexicon.ts';
import { buildLexicon } from '../../../src/core/spotting/lexicon-builder.ts';
import {
  type LexiconCarrier,
  lexiconScript,
  unpackLexicon,
} from '../../../src/core/spotting/lexicon-script.ts';
import { findMatches } from '../../../src/core/spotting/match.ts';

describe('the script that carries the lexicon', () => {
  // Names that a comment, a string or a line could end at.
  const names = ['Иран', 'A*/B', 'C\\D', 'E"F', "G'H", 'I`J', 'K$L', 'M/*N', 'محمد'];
  const packed = buildLexicon({
    hash: 'test',
    topics: [{ id: 'topic', kind: 'concept', category: 'diplomacy', relevance: 2 }],
    names: [{ topic: 'topic', language: 'en', entries: names.map((text) => ({ text })) }],
  });

  it('is ASCII, and gives back what went in', () => {
    const script = lexiconScript('carried', packed, Buffer.from(packed.bytes).toString('base64'));
    expect(script).toMatch(/^[\0-\x7f]*$/);
    const carried = run(script);
    const back = unpackLexicon(carried, (bytes, text) => bytes.set(Buffer.from(text, 'base64')));
    expect(back).toEqual(packed);
    const lexicon = openLexicon(back);
    for (const name of names) expect(findMatches(lexicon, `x ${name} x`).names).toHaveLength(1);
  });

  it('costs a page nothing where the carrier is not opened', () => {
    const carried = run(lexiconScript('carried', packed, ''));
    expect(carried()).toBeUndefined();
  });
});

/** The carrier that a script leaves. */
function run(script: string): LexiconCarrier {
  const place: { carried?: LexiconCarrier } = {};
  new Function('globalThis', script)(place);
  if (!place.carried) throw new Error('The script left nothing.');
  return place.carried;
}
