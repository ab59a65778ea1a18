import { loadavg } from 'node:os';
import { requireBuild } from '../../../src/tools/command-line.ts';
import { launch } from '../../../src/tools/launch.ts';
import { servePages } from '../../../src/tools/page-server.ts';
import { inProject } from '../../../src/tools/project.ts';
import type { Benchmark } from '../run.ts';
import { cold } from './cold.ts';
import { growing } from './growing.ts';
import { lexiconsOf } from './lexicons.ts';
import { marks } from './marks.ts';
import { pageSet, textsOf } from './pages.ts';
import type { Setting } from './setting.ts';
import { bareVisits, visits } from './visits.ts';
import { warm } from './warm.ts';
import { inPageScript } from './worlds.ts';

const sizes = [500, 3_000, 20_000];

/** The cost of spotting, in real Chromium, on code as shipped, in script worlds as extensions have them. */
export const benchmark: Benchmark = {
  title: 'Spotting',
  async run() {
    requireBuild();
    const pages = pageSet();
    const server = await servePages([
      pages.mount,
      { path: '/fixtures/', folder: inProject('tests/fixtures/pages') },
    ]);
    const started = await launch('chromium');
    try {
      const setting: Setting = {
        started,
        url: server.url,
        pages,
        lexicons: lexiconsOf(sizes, textsOf(pages)),
        inPage: await inPageScript(),
      };
      const load = () => loadavg()[0]?.toFixed(1) ?? '?';
      const before = load();
      const parts = [];
      for (const part of [warm, cold, marks, growing]) parts.push(await part(setting));
      parts.push(await visits(setting, await bareVisits(setting)));
      const where = `${await started.browser.version()}, ${pages.description}, load of the machine ${before} at the start and ${load()} at the end.`;
      return [where, ...parts].join('\n\n');
    } finally {
      await started.close();
      await server.close();
    }
  },
};
