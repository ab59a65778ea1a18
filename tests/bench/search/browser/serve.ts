import { corpusPack } from '../corpus.ts';
import type { Contestant, Engine } from './contestant.ts';

/** What the bench asks a contestant's worker to do. */
export type Order =
  | { do: 'prepare'; count: number }
  | { do: 'import' }
  | { do: 'search'; queries: string[] }
  | { do: 'brief'; topic: string; sentence: string };

export interface Answered {
  /** Milliseconds for each query; the first one's include opening the database and loading what is needed. */
  times: number[];
  /** The texts found for each query. */
  found: string[][];
}

/** Serve the orders of the bench, one at a time; an answer goes back as `{ value }` or `{ error }`. */
export function serve(contestant: Contestant): void {
  let pack: ReturnType<typeof corpusPack> | undefined;
  let engine: Promise<Engine> | undefined;
  const ready = () => {
    engine ??= contestant.open();
    return engine;
  };
  const work = async (order: Order): Promise<unknown> => {
    switch (order.do) {
      case 'prepare':
        pack = corpusPack(await (await fetch('seed.json')).json(), order.count);
        return true;
      case 'import': {
        if (!pack) throw new Error('Nothing was prepared.');
        const began = performance.now();
        await contestant.importPack(pack);
        return performance.now() - began;
      }
      case 'search': {
        const answered: Answered = { times: [], found: [] };
        for (const query of order.queries) {
          const began = performance.now();
          const found = await (await ready()).search(query);
          answered.times.push(performance.now() - began);
          answered.found.push(found.map(({ text }) => text));
        }
        return answered;
      }
      case 'brief': {
        const began = performance.now();
        const excerpts = await (await ready()).brief?.(order.topic, order.sentence);
        if (!excerpts) throw new Error(`No excerpt for ${order.topic}.`);
        if (typeof excerpts === 'string') return `${performance.now() - began}\n${excerpts}`;
        return performance.now() - began;
      }
    }
  };
  addEventListener('message', async ({ data, source }: MessageEvent<Order>) => {
    // A service worker answers whoever asked, a dedicated one its page.
    const reply = (message: object) => (source ? source.postMessage(message) : postMessage(message));
    try {
      reply({ value: await work(data) });
    } catch (error) {
      reply({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
}
