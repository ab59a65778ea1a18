import { cpus } from 'node:os';
import type { Pack } from '../../../src/core/pack.ts';
import { browserNames } from '../../../src/tools/browsers.ts';
import { requireBuild } from '../../../src/tools/command-line.ts';
import type { Benchmark, Options } from '../run.ts';
import { floors, partsOf, peers, shippedPack, titles } from './common.ts';
import { megabytes, short, table, times, verdict } from './figures.ts';
import { bundleContestants, Rig } from './rig.ts';
import { measureShipped } from './shipped.ts';
import { measureSpeed, type Speed } from './speed.ts';

const sizes: readonly { count: number; wakes: number; without: string[] }[] = [
  { count: 1_000, wakes: 9, without: [] },
  { count: 10_000, wakes: 9, without: [] },
  // Either would take longer to import than everybody else together.
  { count: 100_000, wakes: 9, without: ['lunr', 'orama'] },
];
/** An import that takes longer than this is given up. */
const importCap = 150_000;

/**
 * `--quick` leaves out 100,000 passages, `--sizes=10000` measures one size, `--only=speed` or `--only=shipped` one part,
 * `--peers=minisearch` beside these peers only.
 */
export const benchmark: Benchmark = {
  title: 'Search and the store',
  options: {
    quick: { type: 'boolean' },
    sizes: { type: 'string' },
    only: { type: 'string' },
    peers: { type: 'string' },
  },
  async run(options) {
    const only = partsOf(options, 'only', ['speed', 'shipped']);
    const wants = (part: string) => !only || only.includes(part);
    const beside = partsOf(options, 'peers', peers) ?? peers;
    const chosen = sizesOf(options);
    if (wants('shipped')) requireBuild();
    const pack = shippedPack();
    const parts: string[] = [];
    if (wants('speed')) parts.push(await speedReport(pack, chosen, beside));
    if (wants('shipped')) parts.push(await shippedReport(pack));
    return parts.join('\n\n');
  },
};

function sizesOf(options: Options): typeof sizes {
  const named = partsOf(
    options,
    'sizes',
    sizes.map(({ count }) => String(count)),
  );
  const most = options.quick ? 10_000 : Number.POSITIVE_INFINITY;
  return sizes.filter(({ count }) => (named ? named.includes(String(count)) : count <= most));
}

async function speedReport(seed: Pack, asked: typeof sizes, beside: readonly string[]): Promise<string> {
  const names = [...floors, 'backgrounder', ...beside];
  await bundleContestants(names, seed);
  const rig = await Rig.start(names);
  const parts = [await speedIntroduction(rig)];
  try {
    for (const size of asked) {
      const speeds = await measureSpeed(rig, {
        ...size,
        names: names.filter((name) => !size.without.includes(name)),
        seed,
        importCap,
      });
      parts.push(
        `### ${size.count.toLocaleString('en')} passages`,
        speedTable(speeds),
        budgetLines(size.count, speeds),
      );
      console.log(parts.slice(-3).join('\n\n'));
    }
  } finally {
    await rig.close();
  }
  return parts.join('\n\n');
}

async function speedIntroduction(rig: Rig): Promise<string> {
  return `${await rig.version()}, ${cpus().length} cores. Passages made of the shipped pack's sentences, the first of them
more often than the last, one word in twenty replaced by one of 500,000 made-up words (Zipf): the same for every run.
Queries are two to four words that stand together in a passage; every third has one of them misspelt.

**Cold** is what a reader waits for after a pause: a service worker that was not running is woken by the question, opens
its database (closed for more than two seconds, so that the browser has to open its files too), loads what it needs and
answers with ten passages. Scripts are compiled already, as the browser keeps them for an extension. The **floor** is the
same worker and the same database, but it only opens it and reads ten passages; **floor through Dexie** does that with Dexie, whose tables
these are (docs/decisions/0063). Searches take turns at being the first to wake the
browser after a rest; a **briefing**, and the floor beside it, is each alone after one. **Import** includes the index and its
storage; **peak** is the most memory in use meanwhile beyond the passages themselves (looked at every 25 ms); **heap** what
the worker uses after its warm queries. **Found**: the first result has every word that was meant, as it was meant.`;
}

function speedTable(speeds: readonly Speed[]): string {
  const floor = speeds.find(({ name }) => name === 'floor')?.cold ?? Number.NaN;
  const header = [
    '',
    'import/s',
    'peak',
    'stored',
    'cold',
    '÷ floor',
    'misspelt ÷ floor',
    'warm p50',
    'p95',
    'heap',
    'found',
  ];
  return table(
    header,
    speeds.map((speed) => speedCells(speed, floor)),
  );
}

function speedCells(speed: Speed, floor: number): string[] {
  const title = titles[speed.name] ?? speed.name;
  if (speed.importRate === undefined) return [title, `> ${importCap / 1000} s`];
  const cold = [
    `${short(speed.cold ?? Number.NaN)} ms`,
    times((speed.cold ?? Number.NaN) / floor),
    times((speed.coldMisspelt ?? Number.NaN) / floor),
  ];
  if (floors.includes(speed.name)) return [title, '', '', '', ...cold];
  const stored = [speed.importPeak, speed.stored].map((bytes) => megabytes(bytes ?? Number.NaN));
  return [title, short(speed.importRate), ...stored, ...cold, ...warmCells(speed)];
}

function warmCells({ warm, heap = Number.NaN, found = 0 }: Speed): string[] {
  if (!warm) return ['> 8 s'];
  return [`${short(warm.p50)} ms`, `${short(warm.p95)} ms`, megabytes(heap), `${Math.round(found * 100)} %`];
}

function budgetLines(count: number, speeds: readonly Speed[]): string {
  const by = (name: string): Speed => speeds.find((speed) => speed.name === name) ?? { name };
  const [own, mini] = [by('backgrounder'), by('minisearch')];
  const lines: string[] = [];
  if (count === 100_000) {
    lines.push(verdict('import ÷ MiniSearch', ratio(own.importRate, mini.importRate), { least: 1.5 }));
  }
  for (const floor of floors.map(by)) lines.push(...coldLines(count, own, floor));
  const p95 = ratio(own.warm?.p95, mini.warm?.p95);
  if (count === 10_000) lines.push(verdict('warm p95 ÷ MiniSearch', p95, { most: 0.8 }));
  if (count === 100_000) lines.push(verdict('warm p95 ÷ MiniSearch', p95, { most: 0.4 }));
  return lines.join('\n');
}

/** How many times a floor the first answer of a cold search may take, by the number of passages. */
const mostCold: ReadonlyMap<number, number> = new Map([
  [10_000, 1.3],
  [100_000, 2],
]);

function coldLines(count: number, own: Speed, floor: Speed): string[] {
  const named = titles[floor.name]?.replace('Floor', 'floor') ?? floor.name;
  const most = mostCold.get(count);
  const times = [own, floor].map(({ coldBriefing = Number.NaN }) => `${short(coldBriefing)} ms`);
  const briefing = ratio(own.coldBriefing, floor.coldBriefing);
  return [
    ...(most ? [verdict(`cold ÷ ${named}`, ratio(own.cold, floor.cold), { most })] : []),
    verdict(`cold briefing ÷ ${named} (${times.join(' ÷ ')})`, briefing, { most: 3 }),
  ];
}

function ratio(one = Number.NaN, other = Number.NaN): number {
  return one / other;
}

async function shippedReport(pack: Pack): Promise<string> {
  const { passages, topics, articles } = pack;
  const rows = [];
  for (const name of browserNames) {
    const shipped = await measureShipped(name, pack);
    rows.push([
      shipped.version,
      `${short(shipped.ready / 1000)} s`,
      `${short(shipped.firstAnswer)} ms (${shipped.stateThen})`,
      shipped.meanwhile.asked === 0
        ? '–'
        : `${short(shipped.meanwhile.median)} ms (${shipped.meanwhile.asked})`,
      megabytes(shipped.stored),
    ]);
  }
  return [
    '### The shipped pack',
    `${passages.length} passages, ${articles.length} articles, ${topics.length} topics, in a fresh browser: from the call that installs the extension until its store is ready, what the first hover's answer takes and those while the import runs, and what is stored at the end.`,
    table(['', 'ready after', 'first answer', 'answers meanwhile', 'stored'], rows),
  ].join('\n\n');
}
