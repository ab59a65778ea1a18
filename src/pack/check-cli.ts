/**
 * `npm run pack:check [folder] [-- --older-than DAYS] [--compare FILE]`: what is wrong with a pack, and what it holds.
 * Ends with 1 when there are errors, with 2 when it was called wrongly.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder } from './check-folder.ts';
import type { CheckOptions } from './checks/report.ts';
import { countPack } from './counts.ts';
import { formatProblem, isError, type Problem } from './problem.ts';

const usage = 'usage: npm run pack:check [folder] [-- --older-than DAYS] [--compare FILE]';
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
      options: { 'older-than': { type: 'string' }, compare: { type: 'string' } },
      allowPositionals: true,
    });
    const [folder = 'assets/pack', ...more] = positionals;
    // Without the lone "--", npm takes an option for its own and leaves it here.
    const days = values['older-than'] ?? process.env.npm_config_older_than;
    // The other name is for `npm test`, which takes no options for its stages.
    const text =
      values.compare || process.env.npm_config_compare || process.env.BACKGROUNDER_COMPARE || undefined;
    if (more.length > 0) return `One folder at a time, not also ${more.join(', ')}.`;
    if (!existsSync(folder)) return `There is no folder ${folder}.`;
    if (days !== undefined && !/^\d+$/.test(days))
      return `--older-than takes a number of days, not "${days}".`;
    if (text !== undefined && !existsSync(text)) return `There is no file ${text} to compare with.`;
    return {
      folder,
      options: {
        ...(days === undefined ? {} : { olderThanDays: Number(days) }),
        ...(text === undefined
          ? {}
          : { comparedTexts: [{ name: basename(text), text: readFileSync(text, 'utf8') }] }),
      },
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
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
