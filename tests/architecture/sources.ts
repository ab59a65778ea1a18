import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { inProject, root } from '../../src/tools/project.ts';

export interface Import {
  /** The importing file, relative to the root, with `/`. */
  from: string;
  /** A file of the project, or the name of a package without its subpath. */
  to: string;
  typeOnly: boolean;
}

/** The TypeScript files under a folder of the project, relative to its root, with `/`. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The text of a source file without its comments, so that only what runs is searched. */
export function codeOf(file: string): string {
  const text = readFileSync(inProject(file), 'utf8');
  return text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1');
}

/** What a source file imports, type imports included: bundles show only what is left after types are erased. */
export function importsOf(file: string): Import[] {
  return [...codeOf(file).matchAll(statement)].map(({ groups = {} }) => ({
    from: file,
    to: resolve(file, groups.path ?? groups.called ?? ''),
    typeOnly: groups.type !== undefined,
  }));
}

const statement =
  /^(?:import|export)\s+(?<type>type\s)?(?:[\w*\s{},$]+\sfrom\s+)?['"](?<path>[^'"]+)['"]|\bimport\(\s*['"](?<called>[^'"]+)['"]/gm;

function resolve(file: string, path: string): string {
  if (path.startsWith('.')) return posix.normalize(posix.join(dirname(file), path));
  return path.split('/', path.startsWith('@') ? 2 : 1).join('/');
}

/** The folder of `src/` that a file is in; undefined for anything else. */
export function folderOf(file: string): string | undefined {
  return /^src\/([^/]+)\//.exec(file)?.[1];
}
