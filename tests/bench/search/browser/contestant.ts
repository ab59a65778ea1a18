import type { Pack } from '../../../../src/core/pack.ts';

/** A search engine in a worker, with IndexedDB as the only thing that survives it. */
export interface Contestant {
  /** Index every passage and store what another worker needs to answer. */
  importPack(pack: Pack): Promise<void>;
  /** What a fresh worker does before it can answer. */
  open(): Promise<Engine>;
}

export interface Engine {
  /** The ids of the best ten passages for a query, with their texts read from where they are kept. */
  search(query: string): Promise<Found[]>;
  /** What a hover asks; only Backgrounder knows hovers. */
  brief?(topic: string, sentence: string): Promise<number>;
}

export interface Found {
  id: string;
  text: string;
}

/** The fields that every engine indexes: those of Backgrounder's index. */
export interface PeerDocument {
  id: number;
  text: string;
  heading: string;
  title: string;
  labels: string;
}

export function peerDocuments({ passages, articles, topics, meta }: Pack): PeerDocument[] {
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const labels = new Map(topics.map(({ id, label }) => [id, label[meta.language] ?? '']));
  return passages.map(({ text, heading, article, topics: about }, id) => ({
    id,
    text,
    heading: heading ?? '',
    title: titles.get(article) ?? '',
    labels: about.map((topic) => labels.get(topic) ?? '').join('\n'),
  }));
}

/** What an import is cut into, so that memory can be looked at while it runs. */
export const chunkSize = 500;

/** Let the worker's other tasks run: the question how much memory it uses. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

export async function inChunks<T>(
  items: readonly T[],
  work: (chunk: T[]) => Promise<void> | void,
): Promise<void> {
  for (let from = 0; from < items.length; from += chunkSize) {
    await work(items.slice(from, from + chunkSize));
    await pause();
  }
}
