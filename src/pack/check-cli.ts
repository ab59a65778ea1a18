/**
 * `npm run pack:check [folder] [-- --older-than DAYS]`: what is wrong with a pack, and what it holds.
 * Ends with 1 when there are errors, with 2 when it was called wrongly.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inProject } from '../tools/project.ts';
import { checkFolder } from './check-folder.ts';
import type { CheckOptions } from './checks/report.ts';
import { countPack } from './counts.ts';
import { formatProblem, isError, type Problem } from './problem.ts';

const usage = 'usage: npm run pack:check [folder] [-- --older-than DAYS]';
const command = readCommand();
if (typeof command === 'string') {
  console.error(`${command}\n${usage}`);
  process.exitCode = 2;
} else {
  check(command.folder, command.options);
}

/** What is asked for, or what is wrong with the question. */
function readCommand(): { folder: string; options: CheckOptions } | string {
  try {
    const { values, positionals } = parseArgs({
      options: { 'older-than': { type: 'string' } },
      allowPositionals: true,
    });
    const [folder = 'assets/pack', ...more] = positionals;
    // Without the lone "--", npm takes the option for its own and leaves it here.
    const days = values['older-than'] ?? process.env.npm_config_older_than;
    if (more.length > 0) return `One folder at a time, not also ${more.join(', ')}.`;
    if (!existsSync(folder)) return `There is no folder ${folder}.`;
    if (days !== undefined && !/^\d+$/.test(days))
      return `--older-than takes a number of days, not "${days}".`;
    return { folder, options: days === undefined ? {} : { olderThanDays: Number(days) } };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function check(folder: string, options: CheckOptions): void {
  // The text that the first digest is about is not ours to publish; where it lies beside the project, it is compared.
  const founding = inProject('../shared/founding-article.txt');
  const comparedTexts = existsSync(founding)
    ? [{ name: basename(founding), text: readFileSync(founding, 'utf8') }]
    : [];
  const { sources, problems, isPartial } = checkFolder(resolve(folder), { ...options, comparedTexts });
  for (const problem of problems) console.log(`${folder}/${formatProblem(problem)}`);
  if (isPartial) console.log('Mend these first; then the articles are compared with the topics and names.');
  else if (sources) console.log(countPack(sources).join('\n'));
  if (comparedTexts.length > 0) console.log(`Compared with ${basename(founding)}.`);
  console.log(verdict(problems));
  process.exitCode = problems.some(isError) ? 1 : 0;
}

function verdict(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const advice = problems.length - errors;
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice.`;
}
