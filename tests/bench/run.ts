/**
 * `npm run bench` runs every benchmark, `npm run bench -- spotting` the one named. Each measures Backgrounder and its
 * peers in the same run, prints its report and writes it into its part of docs/benchmarks.md (`--dry` only prints).
 */
import type { ParseArgsConfig } from 'node:util';
import { readArguments, runTool, UsageError } from '../../src/tools/command-line.ts';
import { writeReport } from './report.ts';

/** Options of a call, by name: those with a value as it was written. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** A benchmark returns its report as Markdown: tables of ratios, and a line for each budget with its verdict. */
export interface Benchmark {
  title: string;
  /** The options that it takes. */
  options?: NonNullable<ParseArgsConfig['options']>;
  /** Throws a UsageError, before it measures anything, for an option's value that it cannot use. */
  run(options: Options): Promise<string>;
}

const benchmarks: Record<string, () => Promise<{ benchmark: Benchmark }>> = {
  spotting: () => import('./spotting/index.ts'),
  search: () => import('./search/benchmark.ts'),
  quality: () => import('./search/quality/benchmark.ts'),
  kills: () => import('./search/kills/benchmark.ts'),
};
const usage = `usage: npm run bench [-- ${Object.keys(benchmarks).join('|')}] [--dry], and the options of the one named:
docs/benchmarks.md`;

await runTool(usage, async () => {
  const isName = (word: string) => word in benchmarks;
  const named = process.argv.slice(2).filter(isName);
  const chosen = named.length > 0 ? named : Object.keys(benchmarks);
  const loaded = new Map<string, Benchmark>();
  for (const name of chosen) {
    const module = await benchmarks[name]?.();
    if (module) loaded.set(name, module.benchmark);
  }
  const taken: NonNullable<Benchmark['options']> = { dry: { type: 'boolean' } };
  for (const { options } of loaded.values()) Object.assign(taken, options);
  const { values, positionals } = readArguments({ options: taken, allowPositionals: true });
  const unknown = positionals.filter((word) => !isName(word));
  if (unknown.length > 0)
    throw new UsageError(
      `No such benchmark: ${unknown.join(', ')}. There are: ${Object.keys(benchmarks).join(', ')}.`,
    );
  for (const [name, { title, run }] of loaded) {
    const report = await run(values as Options);
    console.log(`\n## ${title}\n\n${report}`);
    if (!values.dry) writeReport(name, title, report);
  }
});
// Browsers and servers of a benchmark may leave handles behind.
process.exit();
