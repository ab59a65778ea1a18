import { statSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { dist, inProject } from '../../../src/tools/project.ts';
import { median, round, table, verdict } from './ratios.ts';
import type { Setting } from './setting.ts';

interface Visit {
  /** Milliseconds from navigation. */
  loaded: number;
  firstUnderline: number | null;
  longestTask: number;
  /** Bytes after collection: objects and buffers. */
  heap: number;
}

/** Visits with and without the built extension: first underline, longest task, memory. */
export async function visits(setting: Setting, without: Map<string, Visit>): Promise<string> {
  const { started, pages } = setting;
  await started.install(dist);
  const rows: { file: string; bare: Visit; ours: Visit }[] = [];
  for (const file of pages.files) {
    const bare = without.get(file);
    if (bare) rows.push({ file, bare, ours: await visit(setting, file) });
  }
  const marked = rows.filter(({ ours }) => ours.firstUnderline !== null);
  const share = await mutationShare(setting);
  const of = (pick: (row: (typeof rows)[number]) => number, from = rows) => round(median(from.map(pick)), 1);
  return [
    '### Whole visits, with and without the extension',
    '',
    `The built extension in the browser, the same ${rows.length} pages visited before it was installed and after; medians.`,
    '',
    table(
      ['', 'without', 'with'],
      [
        ['DOM ready after navigation, ms', of(({ bare }) => bare.loaded), of(({ ours }) => ours.loaded)],
        [
          `first underline (${marked.length} pages), ms`,
          '–',
          of(({ ours }) => ours.firstUnderline ?? Number.NaN, marked),
        ],
        [
          'longest task, ms (0: none over 50)',
          of(({ bare }) => bare.longestTask),
          of(({ ours }) => ours.longestTask),
        ],
        [
          'longest task of any page, ms',
          round(Math.max(...rows.map(({ bare }) => bare.longestTask)), 0),
          round(Math.max(...rows.map(({ ours }) => ours.longestTask)), 0),
        ],
        ['heap of the tab, MB', of(({ bare }) => bare.heap / 1e6), of(({ ours }) => ours.heap / 1e6)],
      ],
    ),
    '',
    `- page script: ${size('content.js')} bytes; ${verdict(size('content.js'), 30_000)}`,
    `- lexicon: ${size('lexicon.js')} bytes; ${verdict(size('lexicon.js'), 1_500_000)}`,
    `- a page with 1,000 changes of text a second: ${round(share * 100, 1)} % of the main thread’s time is ours (CPU profile of five seconds)`,
  ].join('\n');
}

function size(file: string): number {
  return statSync(inProject('dist', file)).size;
}

/** All pages, before the extension is there. */
export async function bareVisits(setting: Setting): Promise<Map<string, Visit>> {
  const all = new Map<string, Visit>();
  for (const file of setting.pages.files) all.set(file, await visit(setting, file));
  return all;
}

const watch = `
globalThis.seen = { longest: 0, first: null };
new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration); })
  .observe({ type: 'longtask', buffered: true });
(function look() {
  if (CSS.highlights.size > 0) seen.first = performance.now();
  else setTimeout(look, 4);
})();`;

async function visit({ started, url }: Setting, file: string): Promise<Visit> {
  const page = await started.browser.newPage();
  try {
    const session = await page.createCDPSession();
    // In a world of its own: the pages' policy forbids their own scripts.
    await session.send('Page.enable');
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: watch, worldName: 'watch' });
    const context = contextNamed(session, 'watch');
    await session.send('Runtime.enable');
    await page.goto(`${url}/pages/${file}`, { waitUntil: 'load' });
    await settled(page);
    const { result } = await session.send('Runtime.evaluate', {
      expression: `({ ...seen, loaded: performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd })`,
      contextId: await context(),
      returnByValue: true,
    });
    await session.send('HeapProfiler.collectGarbage');
    const usage = await session.send('Runtime.getHeapUsage');
    return {
      loaded: result.value.loaded,
      firstUnderline: result.value.first,
      longestTask: result.value.longest,
      heap: usage.usedSize + usage.backingStorageSize,
    };
  } finally {
    await page.close();
  }
}

/** Long enough for the slices of any of the pages. */
const afterLoad = 1_500;

function settled(page: Page): Promise<unknown> {
  return page
    .waitForNetworkIdle({ idleTime: 300, timeout: 5_000 })
    .catch(() => undefined)
    .then(() => pause(afterLoad));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The newest script world of that name. */
function contextNamed(session: CDPSession, name: string): () => number {
  let id = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === name) id = context.id;
  });
  return () => id;
}

/** Ten changes every ten milliseconds. */
const restless = `(() => {
  const lines = Array.from({ length: 200 }, (_, at) => {
    const line = document.createElement('p');
    line.textContent = 'Line ' + at + ' of a ticker that names Rosatom and Iran';
    document.body.append(line);
    return line;
  });
  let turn = 0;
  setInterval(() => {
    for (let at = 0; at < 10; at++) {
      const line = lines[turn++ % lines.length];
      line.firstChild.data = 'Turn ' + turn + ' of a ticker that names Rosatom and Iran';
    }
  }, 10);
})()`;

/** The extension's share of the main thread's time while the page changes 1,000 times a second. */
async function mutationShare({ started, url }: Setting): Promise<number> {
  const page = await started.browser.newPage();
  try {
    await page.goto(`${url}/fixtures/plain.html`);
    await page.evaluate(restless);
    await pause(1_000);
    const session = await page.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 500 });
    await session.send('Profiler.start');
    await pause(5_000);
    const { profile } = await session.send('Profiler.stop');
    const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
    const ours = new Set<number>();
    const mark = (id: number, inside: boolean) => {
      const node = nodes.get(id);
      if (!node) return;
      const isOurs = inside || node.callFrame.url.startsWith(started.base());
      if (isOurs) ours.add(id);
      for (const child of node.children ?? []) mark(child, isOurs);
    };
    const [root] = profile.nodes;
    if (root) mark(root.id, false);
    let total = 0;
    let own = 0;
    profile.samples?.forEach((id, at) => {
      const delta = profile.timeDeltas?.[at] ?? 0;
      total += delta;
      if (ours.has(id)) own += delta;
    });
    return own / total;
  } finally {
    await page.close();
  }
}
