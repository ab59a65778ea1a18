import { round, sum, table, verdict } from './ratios.ts';
import { benchWorld, give, type Setting, withPage } from './setting.ts';

interface Measured {
  onTopic: boolean;
  /** The least disturbed round of each contestant: others work on the machine too. */
  times: Record<string, number>;
}

const rounds = 7;
/** mark.js takes seconds a page: it is measured on so many pages, with the fewest names. */
const markedPages = 3;

/** Whole-page spotting beside the bare walk and the peers, warm. */
export async function warm(setting: Setting): Promise<string> {
  const sizes = setting.lexicons.map(({ size }) => size);
  const largest = Math.max(...sizes);
  const smallest = Math.min(...sizes);
  const measured: Measured[] = [];
  const marked: { ours: number; walk: number; mark: number }[] = [];
  for (const file of setting.pages.files) {
    const result = await withPage(setting, `/pages/${file}`, async (page) => {
      const world = await benchWorld(setting, page);
      for (const lexicon of setting.lexicons) await give(world, lexicon, true);
      const raw = await world.evaluate<Record<string, number[]>>(
        `bench.compare(${JSON.stringify(sizes)}, ${rounds})`,
      );
      const times = Object.fromEntries(Object.entries(raw).map(([name, all]) => [name, Math.min(...all)]));
      const onTopic = await world.evaluate<boolean>(`bench.isOnTopic(${largest})`);
      if (marked.length < markedPages) {
        const mark = await world.evaluate<number>(`bench.markJs(${smallest})`);
        marked.push({
          mark,
          walk: times.walk ?? Number.NaN,
          ours: times[`Backgrounder, ${smallest}`] ?? Number.NaN,
        });
      }
      return { onTopic, times };
    });
    measured.push(result);
  }
  const groups = [
    { name: 'all', pages: measured },
    { name: 'on topic', pages: measured.filter(({ onTopic }) => onTopic) },
    { name: 'off topic', pages: measured.filter(({ onTopic }) => !onTopic) },
  ];
  const ratio = (pages: Measured[], name: string, floor: string) =>
    sum(pages.map(({ times }) => times[name] ?? 0)) / sum(pages.map(({ times }) => times[floor] ?? 0));
  const names = Object.keys(measured[0]?.times ?? {});
  const rows = names.map((name) => [
    name,
    ...groups.map(({ pages }) => round(ratio(pages, name, 'walk'))),
    ...groups.map(({ pages }) => round(ratio(pages, name, 'walk, filtered'))),
  ]);
  rows.push([
    `mark.js, ${smallest} (${marked.length} pages, one run)`,
    round(sum(marked.map(({ mark }) => mark)) / sum(marked.map(({ walk }) => walk)), 0),
    '',
    '',
    '',
    '',
    '',
  ]);
  const ours = `Backgrounder, ${largest}`;
  const budgets = ['walk', 'walk, filtered'].flatMap((floor) => {
    const overall = ratio(measured, ours, floor);
    const off = ratio(groups[2]?.pages ?? [], ours, floor);
    return [
      `- ${largest} names ÷ ${floor}, all pages: ${round(overall)}; ${verdict(overall, 2)}`,
      `- the same, off-topic pages: ${round(off)}; ${verdict(off, 1.6)}`,
    ];
  });
  const growth = ratio(measured, ours, `Backgrounder, ${smallest}`);
  return [
    '### A whole page, warm',
    '',
    `Text extraction, matching, sense, gate and marks together, ÷ two floors, both sums over pages of the least disturbed of ${rounds} interleaved rounds.
*walk* is \`TreeWalker(SHOW_TEXT)\` without a filter, reading each node's length, scripts' and styles' text included: nothing can be
less. *walk, filtered* visits only the text that a reader sees, by the TreeWalker's own filter. The peers get the filtered walk's texts,
one alternation and one automaton of the same names, and decide on no sense; for both the walk is included. A smaller lexicon holds the
names that stand most often on these pages and some others: it finds nearly what the largest does.
${groups[1]?.pages.length ?? 0} pages are on topic, ${groups[2]?.pages.length ?? 0} are not.`,
    '',
    table(
      ['', ...groups.map(({ name }) => `${name} ÷ walk`), ...groups.map(({ name }) => `${name} ÷ filtered`)],
      rows,
    ),
    '',
    ...budgets,
    `- growth from ${smallest} to ${largest} names: ${round(growth)}; ${verdict(growth, 1.3)}`,
  ].join('\n');
}
