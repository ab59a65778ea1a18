import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lintAddOn } from './lint-add-on.ts';
import { type Finished, runNode, scriptOf, typescript } from './run.ts';
import type { Stage, StageResult } from './schedule.ts';
import type { Tally } from './tally.ts';

/**
 * Everything that `npm test` runs, in the order in which it tells of it. Firefox takes longest and begins as soon as there is a
 * build; Chromium follows in two lanes when all is done that needs no browser. More at once makes two cores no quicker.
 */
export const stages: Stage[] = [
  { name: 'types', run: () => commands(tsc('.'), tsc('src/core')) },
  { name: 'lint', after: ['types'], run: () => commands([scriptOf('@biomejs/biome', 'biome'), 'check']) },
  // Some of it reads dist/ where there is one, so not while it is being made.
  { name: 'unit', after: ['lint', 'build'], run: () => vitest('unit') },
  { name: 'architecture', after: ['unit'], run: () => vitest('architecture') },
  { name: 'pack', after: ['architecture'], run: () => commands(typescript('src/pack/check-cli.ts')) },
  { name: 'build', run: () => commands(typescript('build.mjs')) },
  { name: 'package', needs: ['build'], after: ['pack'], run: () => vitest('package') },
  {
    name: 'chromium',
    needs: ['build'],
    after: ['add-on lint'],
    run: () => vitest('browser', 'chromium'),
  },
  { name: 'firefox', needs: ['build'], run: () => vitest('browser', 'firefox') },
  {
    name: 'chromium alone',
    needs: ['build'],
    after: ['add-on lint'],
    run: () => vitest('chromium-alone', 'chromium'),
  },
  {
    name: 'accessibility',
    needs: ['build'],
    after: ['chromium alone'],
    run: () => vitest('accessibility', 'chromium'),
  },
  { name: 'add-on lint', needs: ['build'], after: ['package'], run: lintAddOn },
];

/** Those that were named, and what they need: a stage that reads `dist/` says nothing of an old one. All for no name. */
export function chosenStages(names: readonly string[]): Stage[] {
  const named = stages.filter(({ name }) => names.length === 0 || names.includes(name));
  const needed = named.flatMap(({ needs = [] }) => needs);
  return stages.filter((stage) => named.includes(stage) || needed.includes(stage.name));
}

function tsc(project: string): string[] {
  return [scriptOf('typescript', 'tsc'), '-p', project];
}

/** Commands that pass or fail as one. */
async function commands(...argumentLists: string[][]): Promise<StageResult> {
  let output = '';
  let failed = 0;
  for (const args of argumentLists) {
    const finished = await runNode(args);
    output += finished.output;
    if (finished.status !== 0) failed = 1;
  }
  return { passed: 1 - failed, failed, skipped: 0, output };
}

async function vitest(project: string, browser?: string): Promise<StageResult> {
  const file = join(tmpdir(), `backgrounder-tally-${process.pid}-${project}-${browser ?? 'none'}.json`);
  rmSync(file, { force: true });
  const finished = await runNode([scriptOf('vitest', 'vitest'), 'run', '--project', project], {
    env: {
      BACKGROUNDER_TALLY: file,
      BACKGROUNDER_SHORT: '1',
      ...(browser ? { BACKGROUNDER_BROWSERS: browser } : {}),
    },
  });
  return { ...tallyOf(file, finished), output: finished.output };
}

function tallyOf(file: string, { status }: Finished): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const tally = JSON.parse(readFileSync(file, 'utf8')) as Tally;
  // Vitest may fail for another reason than a test: no file found, an unhandled error.
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
