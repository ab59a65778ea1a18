import type { Pack, Passage } from '../../../src/core/pack.ts';
import type { Answered } from './browser/serve.ts';
import { floors } from './common.ts';
import { corpusPack } from './corpus.ts';
import { median, quantile } from './figures.ts';
import { type BenchQuery, corpusQueries } from './queries.ts';
import { type BenchWorker, type Rig, TooSlow } from './rig.ts';

/** What was measured of one contestant at one size. Milliseconds and bytes; undefined where it took too long. */
export interface Speed {
  name: string;
  /** Passages a second, index and storage included. */
  importRate?: number;
  /** The most memory in use while importing, beyond the passages themselves. */
  importPeak?: number;
  stored?: number;
  /** From the question to a worker that is not running until its answer: queries spelt right, and misspelt. */
  cold?: number;
  coldMisspelt?: number;
  /** A hover, or the floor's ten passages, alone after a rest. */
  coldBriefing?: number;
  warm?: { p50: number; p95: number; measured: number };
  /** Memory in use after the warm queries, garbage collected. */
  heap?: number;
  /** The share of the queries whose first result has every word that is meant. */
  found?: number;
}

export interface SpeedOptions {
  names: readonly string[];
  seed: Pack;
  count: number;
  /** How many wakes each contestant gets for each kind of query. */
  wakes: number;
  /** An import that takes longer is given up, in milliseconds. */
  importCap: number;
}

/** How long a contestant's warm queries may take in all, in milliseconds; what is not asked by then is left out. */
const warmCap = 8_000;
const warmQueries = 90;
/** Chromium closes a database's files two seconds after the last connection; a background sleeps for longer. */
const rest = 3_500;

/** Measure all contestants at one size, in turns. */
export async function measureSpeed(rig: Rig, options: SpeedOptions): Promise<Speed[]> {
  const { names, seed, count } = options;
  const queries = corpusQueries(corpusPack(seed, count), warmQueries);
  const speeds: Speed[] = names.map((name) => ({ name }));
  for (const speed of speeds) await measureImport(rig, speed, options);
  const ready = speeds.filter(({ importRate }) => importRate !== undefined);
  await measureWakes(rig, ready, { queries, seed, wakes: options.wakes });
  await measureWarm(rig, ready, queries);
  return speeds;
}

async function measureImport(rig: Rig, speed: Speed, { count, importCap }: SpeedOptions): Promise<void> {
  await rig.deleteDatabases(speed.name);
  const worker = await rig.worker(speed.name);
  await worker.order({ do: 'prepare', count });
  const before = await worker.usedBytes({ collected: true });
  try {
    const { value, peak } = await worker.peakWhile(worker.order<number>({ do: 'import' }, importCap));
    speed.importRate = (count / value) * 1000;
    speed.importPeak = Math.max(0, peak - before);
    speed.stored = await rig.storedBytes(speed.name);
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error;
  }
  await worker.end();
}

interface WakeOptions {
  queries: readonly BenchQuery[];
  seed: Pack;
  wakes: number;
}

async function measureWakes(
  rig: Rig,
  speeds: readonly Speed[],
  { queries, seed, wakes }: WakeOptions,
): Promise<void> {
  const seen = new Map(
    speeds.map((speed): [Speed, Wakes] => [speed, { right: [], misspelt: [], briefing: [] }]),
  );
  for (const { name } of speeds) {
    await rig.installService(name);
    // The first start after an import cleans up behind it.
    await rig.wake(name, { do: 'search', queries: ['iran'] });
  }
  const briefed = [...seen].filter(([{ name }]) => isBriefed(name));
  for (let turn = 0; turn < wakes; turn++) {
    for (const kind of ['right', 'misspelt'] as const) {
      const query =
        queries.filter(({ isMisspelt }) => isMisspelt === (kind === 'misspelt'))[turn]?.text ?? '';
      // Whoever comes first after a rest finds the browser asleep: each in turn.
      for (const [{ name }, all] of rotated([...seen], turn)) {
        if (isSlow(all[kind])) continue;
        const { times } = await rig.wake<Answered>(name, { do: 'search', queries: [query] });
        all[kind].push(times[0] ?? Number.NaN);
      }
      await pause(rest);
    }
    // What a hover is compared with finds the browser as the hover does: asleep.
    for (const [{ name }, { briefing }] of briefed) {
      briefing.push(await wokenBriefing(rig, name, seed.passages[(turn * 97) % 1000]));
      await pause(rest);
    }
  }
  for (const [speed, { right, misspelt, briefing }] of seen) {
    speed.cold = median(right);
    speed.coldMisspelt = median(misspelt);
    if (briefing.length > 0) speed.coldBriefing = median(briefing);
  }
}

function isBriefed(name: string): boolean {
  return name === 'backgrounder' || floors.includes(name);
}

/** What a hover over the first topic of a passage takes, in that passage's own words. */
function wokenBriefing(rig: Rig, name: string, passage: Passage | undefined): Promise<number> {
  const sentence = passage?.text.slice(0, 200) ?? '';
  return rig.wake<number>(name, { do: 'brief', topic: passage?.topics[0] ?? '', sentence });
}

function rotated<T>(items: readonly T[], by: number): T[] {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

/** Does it take so long that two answers must do? */
function isSlow(took: readonly number[]): boolean {
  return took.length >= 2 && Math.min(...took) > 1_000;
}

interface Wakes {
  right: number[];
  misspelt: number[];
  briefing: number[];
}

/** Warm queries in two rounds, each contestant in turn, so that a busy moment of the machine does not hit only one. */
async function measureWarm(
  rig: Rig,
  speeds: readonly Speed[],
  queries: readonly BenchQuery[],
): Promise<void> {
  const half = queries.length / 2;
  const took = new Map(speeds.map((speed) => [speed, [] as number[]]));
  const found = new Map(speeds.map((speed) => [speed, 0]));
  for (const round of [queries.slice(0, half), queries.slice(half)]) {
    for (const speed of speeds) {
      const worker = await rig.worker(speed.name);
      try {
        const batches = warmBatches(worker, round);
        for await (const { times, hits } of batches) {
          took.get(speed)?.push(...times);
          found.set(speed, (found.get(speed) ?? 0) + hits);
        }
        speed.heap = await worker.usedBytes({ collected: true });
      } catch (error) {
        if (!(error instanceof TooSlow)) throw error;
      }
      await worker.end();
    }
  }
  for (const [speed, all] of took) {
    if (all.length === 0) continue;
    speed.warm = { p50: median(all), p95: quantile(all, 0.95), measured: all.length };
    speed.found = (found.get(speed) ?? 0) / all.length;
  }
}

async function* warmBatches(worker: BenchWorker, queries: readonly BenchQuery[]) {
  const ask = (batch: readonly BenchQuery[]) =>
    worker.order<Answered>({ do: 'search', queries: batch.map(({ text }) => text) }, warmCap);
  // The first answers load what is needed and let the engine optimise.
  await ask(queries.slice(0, 9));
  const began = performance.now();
  for (let from = 0; from < queries.length && performance.now() - began < warmCap; from += 5) {
    const batch = queries.slice(from, from + 5);
    const { times, found } = await ask(batch);
    yield { times, hits: batch.filter(({ words }, at) => hasAll(found[at]?.[0], words)).length };
  }
}

function hasAll(text: string | undefined, words: readonly string[]): boolean {
  const folded = text?.toLowerCase() ?? '';
  return words.every((word) => folded.includes(word.toLowerCase()));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}
