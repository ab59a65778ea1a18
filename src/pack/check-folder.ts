import { checkPack } from './check.ts';
import type { CheckOptions } from './checks/report.ts';
import { isError, type Problem } from './problem.ts';
import { readPack } from './read-pack.ts';
import type { PackSources } from './sources.ts';

export interface CheckedFolder {
  /** What could be read; nothing when pack.yaml is unusable. */
  sources?: PackSources;
  problems: Problem[];
  /** Articles were not compared with topics and names, because those could not all be read. */
  isPartial: boolean;
}

/** Read the pack in `folder` and look for everything that is wrong with it. */
export function checkFolder(folder: string, options: CheckOptions = {}): CheckedFolder {
  const { sources, problems } = readPack(folder);
  // A topic or names file that is left out would make a mistake of every line that refers to it.
  const isPartial = problems.some(({ file }) => !file.startsWith('articles/'));
  const isIncomplete = problems.length > 0;
  if (sources && !isPartial) {
    // Advice weighs the pack as a whole; with an article left out it would be wrong.
    const found = checkPack(sources, { ...options, isIncomplete });
    problems.push(...found.filter((problem) => isError(problem) || !isIncomplete));
  }
  return { ...(sources ? { sources } : {}), problems, isPartial };
}
