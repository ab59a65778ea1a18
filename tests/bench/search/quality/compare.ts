import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import type { Pack, Passage } from '../../../../src/core/pack.ts';
import { stopWords } from '../../../../src/core/search/stop-words.ts';
import type { Contestant, Engine } from '../browser/contestant.ts';
import { misspelt } from '../queries.ts';
import { randomNumbers } from '../random.ts';
import type { Collection } from './collections.ts';
import { mean, qualityOf } from './measures.ts';

export type Asked = 'full' | 'short' | 'misspelt';

export interface Score {
  ndcg: number;
  mrr: number;
  /** nDCG by the other reading of the judgements, where there is one. */
  graded?: number;
}

/** The engine of a contestant over a pack, with an IndexedDB of its own in memory. */
export async function engineOver(name: string, pack: Pack): Promise<Engine> {
  globalThis.indexedDB = new IDBFactory();
  const { contestant } = (await import(`../browser/${name}.ts`)) as { contestant: Contestant };
  await contestant.importPack(pack);
  return contestant.open();
}

/** The answers of an engine to the questions of a collection, judged. */
export async function judge(engine: Engine, collection: Collection, asked: Asked): Promise<Score> {
  const count = documentCounts(collection);
  const qualities = [];
  const graded: number[] = [];
  for (const [place, { text, grades, graded: otherwise }] of collection.questions.entries()) {
    if (grades.size === 0) continue;
    const words = shortened(text, count);
    const query = { full: text, short: words.join(' '), misspelt: withTypo(words, place).join(' ') }[asked];
    const found = await engine.search(query);
    const ids = found.map(({ id }) => id);
    qualities.push(qualityOf(ids, grades));
    if (otherwise) graded.push(qualityOf(ids, otherwise).ndcg);
  }
  return {
    ndcg: mean(qualities.map(({ ndcg }) => ndcg)),
    mrr: mean(qualities.map(({ reciprocalRank }) => reciprocalRank)),
    ...(graded.length > 0 ? { graded: mean(graded) } : {}),
  };
}

/** A question as somebody types it who types three words: the rarest that the collection has, in their order. */
function shortened(question: string, count: ReadonlyMap<string, number>): string[] {
  const words = [...new Set(wordsOf(question))].filter((word) => count.has(word) && !stopWords.has(word));
  const rare = words.toSorted((one, other) => (count.get(one) ?? 0) - (count.get(other) ?? 0)).slice(0, 3);
  return words.filter((word) => rare.includes(word));
}

/** The longest word misspelt. */
function withTypo(words: readonly string[], seed: number): string[] {
  const longest = words.toSorted((one, other) => other.length - one.length)[0] ?? '';
  const random = randomNumbers(seed + 1);
  return words.map((word) => (word === longest && word.length > 3 ? misspelt(word, random) : word));
}

function documentCounts({ documents }: Collection): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { title, text } of documents) {
    for (const word of new Set(wordsOf(`${title} ${text}`))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d-]{3,}/gu) ?? [];
}

/** A collection as a pack, each document a passage. */
export function packOf({ name, documents }: Collection): Pack {
  return {
    meta: {
      id: name,
      title: name,
      version: '1',
      asOf: '1963',
      language: 'en',
      licence: '',
      categories: {},
      kinds: {},
      hash: name,
    },
    topics: [],
    articles: [{ id: 'all', title: '', topics: [], written: '1963', asOf: '1963', sources: [] }],
    passages: documents.map(
      ({ id, title, text }): Passage => ({
        id,
        article: 'all',
        text,
        notes: [],
        topics: [],
        date: '1963',
        ...(title ? { heading: title } : {}),
      }),
    ),
    events: [],
  };
}

export interface LabelledQuery {
  query: string;
  topics: string[];
}

/** Queries with the topics that they mean, as a table with a header: `query` and `topics`, separated by `|`. */
export function readLabelled(file: string): LabelledQuery[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    return { query: cell('query'), topics: cell('topics').split('|') };
  });
}

/** How often the first result, and one of the first three, is about a topic that is meant; and the mean of 1/place. */
export async function judgeLabelled(engine: Engine, pack: Pack, queries: readonly LabelledQuery[]) {
  const topicsOf = new Map(pack.passages.map(({ id, topics }) => [id, topics]));
  const places: number[] = [];
  for (const { query, topics } of queries) {
    const found = await engine.search(query);
    places.push(found.findIndex(({ id }) => topicsOf.get(id)?.some((topic) => topics.includes(topic))));
  }
  return {
    first: mean(places.map((place) => (place === 0 ? 1 : 0))),
    firstThree: mean(places.map((place) => (place >= 0 && place < 3 ? 1 : 0))),
    mrr: mean(places.map((place) => (place < 0 ? 0 : 1 / (place + 1)))),
  };
}
