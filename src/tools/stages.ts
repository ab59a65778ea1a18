import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lintAddOn } from './lint-add-on.ts';
import { type Finished, runNode, scriptOf, typescript } from './run.ts';
import type { Tally } from './tally.ts';

export interface StageResult extends Tally {
  /** What it printed: shown when something failed. */
  output: string;
}

/** One step of `npm test`. */
export interface Stage {
  name: string;
  /** Stages without which this one makes no sense: it is left out when one of them failed. */
  needs?: string[];
  /** Of a stage in a browser: what it runs in. */
  lane?: Lane;
  /** `chosen`: the stages that this run has, of which those in browsers run beside each other. */
  run(chosen: readonly Stage[]): Promise<StageResult>;
}

/** What runs in browsers already. */
const started = new Map<Lane, Promise<StageResult>>();

/** Everything that `npm test` runs, in order. */
export const stages: Stage[] = [
  { name: 'types', run: () => commands(tsc('.'), tsc('src/core')) },
  { name: 'lint', run: () => commands([scriptOf('@biomejs/biome', 'biome'), 'check']) },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'architecture', run: () => vitest('architecture') },
  { name: 'pack', run: () => commands(typescript('src/pack/check-cli.ts')) },
  { name: 'build', run: () => commands(typescript('build.mjs')) },
  { name: 'package', needs: ['build'], run: () => vitest('package') },
  inBrowser('chromium', 'chromium'),
  inBrowser('firefox', 'firefox'),
  inBrowser('chromium alone', 'alone'),
  inBrowser('accessibility', 'accessibility'),
  { name: 'add-on lint', needs: ['build'], run: lintAddOn },
];

/** Those that were named, and what they need: a stage that reads `dist/` says nothing of an old one. All for no name. */
export function chosenStages(names: readonly string[]): Stage[] {
  const named = stages.filter(({ name }) => names.length === 0 || names.includes(name));
  const needed = named.flatMap(({ needs = [] }) => needs);
  return stages.filter((stage) => named.includes(stage) || needed.includes(stage.name));
}

type Lane = 'chromium' | 'firefox' | 'alone' | 'accessibility';

/** A stage in a browser. All that were chosen run beside each other, for browsers wait more than they work. */
function inBrowser(name: string, lane: Lane): Stage {
  return {
    name,
    needs: ['build'],
    lane,
    run(chosen) {
      for (const { lane: one } of chosen) if (one && !started.has(one)) started.set(one, startLane(one));
      return started.get(lane) ?? startLane(lane);
    },
  };
}

function startLane(lane: Lane): Promise<StageResult> {
  if (lane === 'alone') return vitest('chromium-alone', 'chromium');
  if (lane !== 'accessibility') return vitest('browser', lane);
  // Behind what wants Chromium for itself.
  return (started.get('alone') ?? Promise.resolve()).then(() => vitest('accessibility'));
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
