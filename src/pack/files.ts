import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** The files of a pack, relative to its folder, and what stands in it but is read by nobody. */
export interface PackFiles {
  topics: string[];
  names: string[];
  articles: string[];
  problems: Problem[];
}

/** List the files of the pack in `folder`, sorted. */
export function listPack(folder: string): PackFiles {
  const problems: Problem[] = [];
  return {
    topics: filesIn(
      folder,
      { subfolder: 'topics', form: /^[^.].*\.yaml$/, wanted: '<category>.yaml' },
      problems,
    ),
    names: filesIn(
      folder,
      {
        subfolder: 'names',
        form: /^[a-z]{2,3}(-[A-Z]{2})?\.yaml$/,
        wanted: '<language>.yaml, such as en.yaml or zh-TW.yaml',
      },
      problems,
    ),
    articles: filesIn(
      folder,
      {
        subfolder: 'articles',
        form: /^[a-z0-9]+(-[a-z0-9]+)*\.md$/,
        wanted: '<slug>.md, in lower-case letters, digits and single hyphens',
      },
      problems,
    ),
    problems,
  };
}

/** The text of a file, without the byte order mark that some editors put first; undefined when there is no file. */
export function readText(folder: string, file: string): string | undefined {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/^\ufeff/, '') : undefined;
}

interface Subfolder {
  subfolder: string;
  /** File names that are read. */
  form: RegExp;
  /** The same for people. */
  wanted: string;
}

function filesIn(folder: string, { subfolder, form, wanted }: Subfolder, problems: Problem[]): string[] {
  const path = join(folder, subfolder);
  if (!existsSync(path)) return [];
  const files: string[] = [];
  for (const name of readdirSync(path).sort()) {
    const file = `${subfolder}/${name}`;
    if (form.test(name)) files.push(file);
    // Hidden files are the operating system's business.
    else if (!name.startsWith('.')) {
      const message = `A file of this name is not read in ${subfolder}/.`;
      problems.push({ file, line: 1, message, remedy: `Name it ${wanted}, or remove it.` });
    }
  }
  return files;
}
