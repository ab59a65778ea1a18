import { readFileSync } from 'node:fs';
import { inProject } from '../../../src/tools/project.ts';
import { median, round, sum, table, verdict } from './ratios.ts';
import { benchWorld, type Setting, withPage } from './setting.ts';

interface Cold {
  walk: number;
  filtered: number;
  load: number;
  open: number;
  scan: number;
}

/** A page's first visit: everything in a world that has run nothing yet, the real lexicon's script included. */
export async function cold(setting: Setting): Promise<string> {
  const script = JSON.stringify(readFileSync(inProject('dist/lexicon.js'), 'utf8'));
  const all: Cold[] = [];
  for (const file of setting.pages.files) {
    const floor = (filtered: boolean) =>
      withPage(setting, `/pages/${file}`, async (page) =>
        (await benchWorld(setting, page)).evaluate<number>(`bench.coldWalk(${filtered})`),
      );
    const walk = await floor(false);
    const filtered = await floor(true);
    const ours = await withPage(setting, `/pages/${file}`, async (page) => {
      const world = await benchWorld(setting, page);
      await world.evaluate(`globalThis.lexiconScript = ${script}; 0`);
      return world.evaluate<Omit<Cold, 'walk' | 'filtered'>>('bench.cold(lexiconScript)');
    });
    all.push({ walk, filtered, ...ours });
  }
  const total = (part: keyof Cold) => sum(all.map((one) => one[part]));
  const whole = total('load') + total('open') + total('scan');
  const ratio = whole / total('walk');
  const ratioFiltered = whole / total('filtered');
  return [
    '### A page’s first visit, cold',
    '',
    `A fresh tab and script world for each: the text of \`lexicon.js\` compiled and run, the lexicon opened, the page read for the first
time with code that no compiler has seen. Medians over the pages, in ms; the ratio is that of the sums.`,
    '',
    table(
      [
        'bare walk',
        'walk, filtered',
        'lexicon into the page',
        'matcher ready',
        'first scan',
        '÷ walk',
        '÷ filtered',
      ],
      [
        [
          round(median(all.map(({ walk }) => walk))),
          round(median(all.map(({ filtered }) => filtered))),
          round(median(all.map(({ load }) => load))),
          round(median(all.map(({ open }) => open))),
          round(median(all.map(({ scan }) => scan))),
          round(ratio),
          round(ratioFiltered),
        ],
      ],
    ),
    '',
    `- load, opening and first scan ÷ cold walk: ${round(ratio)}; ${verdict(ratio, 3.5)}`,
    `- the same ÷ cold filtered walk: ${round(ratioFiltered)}; ${verdict(ratioFiltered, 3.5)}`,
  ].join('\n');
}
