import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSlices, packBlocks } from '../../../src/core/search/blocks.ts';
import { ByteReader, ByteWriter } from '../../../src/core/search/bytes.ts';
import { entriesBeginning, findEntry, readEntries } from '../../../src/core/search/entry.ts';
import { impactOf } from '../../../src/core/search/impact.ts';
import { indexSlice, type PostingByte } from '../../../src/core/search/index-slice.ts';
import { addWord, bestOf, emptyScores, forEachPosting } from '../../../src/core/search/scores.ts';
import { cutAt, shardBoundaries } from '../../../src/core/search/shards.ts';
import { createTokenizer } from '../../../src/core/search/tokenize.ts';
import { blocksInMemory } from '../../../src/store/block-reader.ts';

const tokenizer = createTokenizer((word) => word);
/** As if all texts had five words on average. */
const byte: PostingByte = ({ frequency, length }) => impactOf(frequency, length, 5);
const document = (number: number, text: string) => ({ number, fields: [{ text, weight: 1 }] });
const texts = fc.array(
  fc
    .array(fc.constantFrom('iran', 'drone', 'treaty', 'договор', '核协', 'caspian'), { maxLength: 12 })
    .map((words) => words.join(' ')),
  { maxLength: 40 },
);

describe('the bytes of an index', () => {
  it('give back every number and text that was written', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const writer = new ByteWriter();
        for (const item of values) {
          if (typeof item === 'number') writer.varint(item);
          else writer.text(item);
        }
        const reader = new ByteReader(writer.finish());
        expect(values.map((item) => (typeof item === 'number' ? reader.varint() : reader.text()))).toEqual(
          values,
        );
        expect(reader.isAtEnd).toBe(true);
      }),
    );
  });

  it.each([[[200]], [[3, 105]], [[4, 1, 105, 1, 0]], [[2, 9, 105]]])(
    'are refused when they end too early',
    (bytes) => {
      expect(() => readEntries(Uint8Array.from(bytes))).toThrow(RangeError);
    },
  );

  it.each(['i', 'x'])(
    'are refused when an entry that is passed over in search of “%s” ends too early',
    (term) => {
      const bytes = Uint8Array.from([9, 1, 105, 1, 0]);
      expect(() => findEntry(bytes, term)).toThrow(RangeError);
      expect(() => entriesBeginning(bytes, term)).toThrow(RangeError);
    },
  );
});

describe('an index that is built in slices', () => {
  it('is the same as one that is built at once', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 7 }), (all, size) => {
        const documents = all.map((text, number) => document(number, text));
        const whole = indexSlice(documents, tokenizer, byte);
        const slices = [];
        for (let from = 0; from < documents.length; from += size) {
          slices.push(indexSlice(documents.slice(from, from + size), tokenizer, byte));
        }
        expect(mergeSlices(slices)).toEqual(whole);
      }),
    );
  });

  it('knows a term by the form that most documents have, whichever comes first', () => {
    const bare = createTokenizer((word) => word.replace(/s$/, ''));
    const [entry] = indexSlice(
      ['drones', 'drones drone', 'drone', 'drone'].map((text, number) => document(number, text)),
      bare,
      byte,
    );
    expect(entry?.surface).toBe('drone');
  });

  it('is the same when it is cut into shards', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 5 }), (all, shards) => {
        const entries = indexSlice(
          all.map((text, number) => document(number, text)),
          tokenizer,
          byte,
        );
        const boundaries = shardBoundaries(entries, shards);
        const cut = cutAt(entries, boundaries);
        expect(cut).toHaveLength(boundaries.length + 1);
        expect(cut.flat()).toEqual(entries);
      }),
    );
  });

  it('finds every term in the one block that can have it, and all terms with a prefix', async () => {
    const words = Array.from({ length: 3_000 }, (_, index) => `w${(index * 7_919) % 10_007}`);
    const entries = indexSlice(
      words.map((word, number) => document(number, word)),
      tokenizer,
      byte,
    );
    const half = Math.floor(entries.length / 2);
    const front = packBlocks(entries.slice(0, half));
    const blocks = [...front, ...packBlocks(entries.slice(half), front.at(-1)?.last)];
    expect(blocks.length).toBeGreaterThan(3);
    blocks.forEach(({ after }, number) => {
      expect(after).toBe(blocks[number - 1]?.last ?? '');
    });
    const reader = blocksInMemory(() => blocks);
    const wanted = words.slice(0, 200);
    (await reader.around(wanted)).forEach((block, place) => {
      expect(findEntry(block?.bytes ?? new Uint8Array(), wanted[place] ?? '')?.term).toBe(wanted[place]);
    });
    const found = (await reader.within({ from: 'w12', to: 'w12\uffff' }, 99))
      .flatMap(({ bytes }) => readEntries(bytes))
      .filter(({ term }) => term.startsWith('w12'));
    expect(found.length).toBe(new Set(words.filter((word) => word.startsWith('w12'))).size);
    expect(await reader.around(['x'])).toEqual([undefined]);
  });
});

describe('BM25 over the index', () => {
  const entriesOf = (...all: string[]) => {
    const entries = indexSlice(
      all.map((text, number) => document(number, text)),
      tokenizer,
      byte,
    );
    return (term: string) =>
      entries.filter((entry) => entry.term === term).map((entry) => ({ entry, weight: 1 }));
  };

  it('prefers rare words, repeated words and short texts', () => {
    const find = entriesOf(
      'iran treaty',
      'iran drone',
      'iran drone drone',
      'iran drone and a much longer text about other matters',
    );
    const scores = emptyScores(4);
    for (const term of ['iran', 'drone', 'treaty']) addWord(scores, find(term));
    expect(bestOf(scores, 4)).toEqual([0, 2, 1, 3]);
  });

  it('counts alternatives of one word once', () => {
    const find = entriesOf('shahed shaheds', 'shahed treaty', 'treaty');
    const scores = emptyScores(3);
    addWord(scores, [...find('shahed'), ...find('shaheds').map(({ entry }) => ({ entry, weight: 0.1 }))]);
    expect(Math.abs((scores.of[0] ?? 0) - (scores.of[1] ?? 0))).toBeLessThan(1e-6);
  });

  it('breaks ties by number, so that pages of results are stable', () => {
    const find = entriesOf('iran', 'iran', 'iran', 'iran');
    const scores = emptyScores(4);
    addWord(scores, find('iran'));
    expect(bestOf(scores, 2)).toEqual([0, 1]);
    expect(bestOf(scores, 4)).toEqual([0, 1, 2, 3]);
    expect(bestOf(scores, 3, (number) => number !== 1)).toEqual([0, 2, 3]);
  });

  it('scores every posting of a word once, whatever else was scored before', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (all, hasAlternatives) => {
        const find = entriesOf(...all);
        const words = hasAlternatives
          ? [[...find('iran'), ...find('drone')], find('treaty')]
          : [find('iran'), find('drone'), find('treaty')];
        const scores = emptyScores(all.length);
        for (const word of words) addWord(scores, word);
        const having = new Set<number>();
        for (const { entry } of words.flat())
          forEachPosting(entry, all.length, 1, (place) => having.add(place));
        const numbers = [...scores.matched].sort((one, other) => one - other);
        expect(numbers).toEqual([...having].sort((one, other) => one - other));
        for (const number of numbers) expect(scores.of[number]).toBeGreaterThan(0);
      }),
    );
  });

  it('refuses postings that name a passage that is not there', () => {
    const [found] = entriesOf('iran', 'iran')('iran');
    expect(() => addWord(emptyScores(1), found ? [found] : [])).toThrow(RangeError);
    expect(() =>
      forEachPosting(
        found?.entry ?? { term: '', surface: '', count: 0, last: 0, postings: Uint8Array.of(200) },
        1,
        1,
        () => undefined,
      ),
    ).toThrow(RangeError);
  });
});
