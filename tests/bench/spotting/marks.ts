import { median, round, table, verdict } from './ratios.ts';
import { benchWorld, type Setting, withPage } from './setting.ts';

const kinds = ['none', 'StaticRange', 'Range'] as const;
const count = 11_000;
const rounds = 9;

/** What marks cost a page that changes under them. */
export async function marks(setting: Setting): Promise<string> {
  const times: Record<(typeof kinds)[number], number[]> = { none: [], StaticRange: [], Range: [] };
  await withPage(setting, '/fixtures/plain.html', async (page) => {
    const world = await benchWorld(setting, page);
    for (const kind of kinds) await world.evaluate(`bench.insertions('${kind}', ${count})`);
    for (let at = 0; at < rounds; at++) {
      for (const kind of kinds)
        times[kind].push(await world.evaluate<number>(`bench.insertions('${kind}', ${count})`));
    }
  });
  const ratio = median(times.StaticRange.map((time, at) => time / (times.none[at] ?? Number.NaN)));
  return [
    '### 1,000 insertions under 11,000 marks',
    '',
    table(
      ['no marks', 'Backgrounder (StaticRange)', 'live Range'],
      [[...kinds.map((kind) => `${round(median(times[kind]), 1)} ms`)]],
    ),
    '',
    `- ours ÷ none, median of ${rounds} ratios: ${round(ratio)}; ${verdict(ratio, 2)}`,
  ].join('\n');
}
