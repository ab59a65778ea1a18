import { readFileSync } from 'node:fs';
import { inProject } from '../../../src/tools/project.ts';
import { quantile, round, table, verdict } from './ratios.ts';
import { benchWorld, give, type Setting, withPage } from './setting.ts';

const lengths = [100_000, 500_000, 1_000_000, 5_000_000];

/** Longer and longer pages, up to 5 MB in 200,000 text nodes. */
export async function growing(setting: Setting): Promise<string> {
  const lexicon = setting.lexicons.at(-1);
  if (!lexicon) throw new Error('There is no lexicon to measure with.');
  const words = JSON.stringify(
    readFileSync(inProject('docs/browser-notes.md'), 'utf8').match(/[\p{L}\p{N}]+/gu),
  );
  const rows: (string | number)[][] = [];
  let last = { ratio: Number.NaN, p99: Number.NaN, first: Number.NaN, all: Number.NaN };
  for (const length of lengths) {
    await withPage(setting, '/fixtures/plain.html', async (page) => {
      const world = await benchWorld(setting, page);
      await give(world, lexicon, false);
      // A name now and then, as in a text that touches on the subject.
      const text = `['JCPOA', 'Rosatom', 'IAEA', 'Fordow', 'Natanz', 'Pezeshkian', 'Araghchi', 'Shahed-136', 'Iran', 'Russia', ...${words}]`;
      const { nodes } = await world.evaluate<{ nodes: number }>(`bench.fill(${length}, ${text})`);
      const { first, all } = await world.evaluate<{ first: number; all: number }>(
        `bench.firstMark(${lexicon.size})`,
      );
      const slices = await world.evaluate<number[]>(`bench.slices(${lexicon.size})`);
      const times = await world.evaluate<Record<string, number[]>>(`bench.compare([${lexicon.size}], 5)`);
      const walk = Math.min(...(times.walk ?? []));
      const ours = Math.min(...(times[`Backgrounder, ${lexicon.size}`] ?? []));
      const filtered = Math.min(...(times['walk, filtered'] ?? []));
      last = { ratio: ours / walk, p99: quantile(slices, 0.99), first, all };
      rows.push([
        `${length / 1000} kB`,
        nodes,
        round(walk, 1),
        round(ours, 1),
        round(ours / walk),
        round(ours / filtered),
        round((ours / length) * 1e6, 1),
        round(last.p99, 1),
        round(Math.max(...slices), 1),
        round(first, 1),
        round(all, 1),
      ]);
    });
  }
  return [
    '### Long pages',
    '',
    `${lexicon.size} names; times in ms. *First mark*: from the start of the page script's own reading, cold, to its first underline,
wherever it is; *all read*: to the end.`,
    '',
    table(
      [
        'text',
        'text nodes',
        'walk',
        'Backgrounder',
        '÷ walk',
        '÷ filtered walk',
        'ns a character',
        'slice p99',
        'longest slice',
        'first mark',
        'all read',
      ],
      rows,
    ),
    '',
    `- 5 MB ÷ walk: ${round(last.ratio)}; ${verdict(last.ratio, 2.5)}`,
    `- slices, p99: ${round(last.p99, 1)} ms; ${verdict(last.p99, 8)}`,
    `- first mark after ${round((last.first / last.all) * 100, 1)} % of the time`,
  ].join('\n');
}
