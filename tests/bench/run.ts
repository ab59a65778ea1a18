/**
 * `npm run bench` runs every benchmark, `npm run bench -- spotting` the one named. Each measures Backgrounder and its
 * peers in the same run, prints its report and writes it into its part of docs/benchmarks.md (`--dry` only prints).
 */
import { writeReport } from './report.ts';

/** A benchmark returns its report as Markdown: tables of ratios, and a line for each budget with its verdict. */
export interface Benchmark {
  title: string;
  run(options: string[]): Promise<string>;
}

const benchmarks: Record<string, () => Promise<{ benchmark: Benchmark }>> = {
  spotting: () => import('./spotting/index.ts'),
};

const words = process.argv.slice(2);
const options = words.filter((word) => word.startsWith('--'));
const named = words.filter((word) => !word.startsWith('--'));
const unknown = named.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  console.error(
    `No such benchmark: ${unknown.join(', ')}. There are: ${Object.keys(benchmarks).join(', ')}.`,
  );
  process.exit(2);
}
if (Object.keys(benchmarks).length === 0) {
  console.error('There is no benchmark yet: nothing was measured, nothing written.');
  process.exit(1);
}
for (const name of named.length > 0 ? named : Object.keys(benchmarks)) {
  const loaded = await benchmarks[name]?.();
  if (!loaded) continue;
  const { benchmark } = loaded;
  const report = await benchmark.run(options);
  console.log(`\n## ${benchmark.title}\n\n${report}`);
  if (!options.includes('--dry')) writeReport(name, benchmark.title, report);
}
// Browsers and servers of a benchmark may leave handles behind.
process.exit();
