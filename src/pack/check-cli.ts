/**
 * `npm run pack:check [folder] [-- --older-than DAYS] [--compare FILE]`: what is wrong with a pack, and what it holds.
 * Ends with 1 when there are errors, with 2 when it was called wrongly.
 */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { existing, readArguments, runTool, UsageError } from '../tools/command-line.ts';
import { checkFolder } from './check-folder.ts';
import type { CheckOptions } from './checks/report.ts';
import { countPack } from './counts.ts';
import { formatProblem, isError, type Problem } from './problem.ts';

await runTool('usage: npm run pack:check [folder] [-- --older-than DAYS] [--compare FILE]', () => {
  const { folder, options } = readCommand();
  check(folder, options);
});

function readCommand(): { folder: string; options: CheckOptions } {
  const { values, positionals } = readArguments({
    options: { 'older-than': { type: 'string' }, compare: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder = 'assets/pack', ...more] = positionals;
  // Without the lone "--", npm takes an option for its own and leaves it here.
  const days = values['older-than'] ?? process.env.npm_config_older_than;
  // The other name is for `npm test`, which takes no options for its stages.
  const text = values.compare || process.env.npm_config_compare || process.env.BACKGROUNDER_COMPARE;
  if (more.length > 0) throw new UsageError(`One folder at a time, not also ${more.join(', ')}.`);
  if (days !== undefined && !/^\d+$/.test(days))
    throw new UsageError(`--older-than takes a number of days, not "${days}".`);
  return {
    folder: existing(folder, 'The call', 'folder'),
    options: {
      ...(days === undefined ? {} : { olderThanDays: Number(days) }),
      ...(text ? { comparedTexts: [comparedText(existing(text, '--compare'))] } : {}),
    },
  };
}

function comparedText(file: string): { name: string; text: string } {
  return { name: basename(file), text: readFileSync(file, 'utf8') };
}

function check(folder: string, options: CheckOptions): void {
  const { sources, problems, isPartial } = checkFolder(resolve(folder), options);
  for (const problem of problems) console.log(`${folder}/${formatProblem(problem)}`);
  if (isPartial) console.log('Mend these first; then the articles are compared with the topics and names.');
  else if (sources) console.log(countPack(sources).join('\n'));
  for (const { name } of options.comparedTexts ?? []) console.log(`Compared with ${name}.`);
  console.log(verdict(problems));
  process.exitCode = problems.some(isError) ? 1 : 0;
}

function verdict(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const advice = problems.length - errors;
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice.`;
}
