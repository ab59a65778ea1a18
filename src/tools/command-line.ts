import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { dist } from './project.ts';

/** What was asked wrongly: said with the usage, and told from what failed by the exit code, 2. */
export class UsageError extends Error {}

/** What cannot be done for a reason that its message tells in full; ends with 1. */
export class Failure extends Error {}

/** The options and words of a call. Throws a UsageError for an option that there is not, or that lacks its value. */
export function readArguments<const C extends ParseArgsConfig>(config: C): ReturnType<typeof parseArgs<C>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A whole number from 1 for an option, or for a word of the call. Throws a UsageError where it is none. */
export function countFrom(value: string, name: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count > 0) return count;
  throw new UsageError(`${name} takes a whole number from 1, not "${value}".`);
}

/** The file, or folder, that an option names. Throws a UsageError where there is none. */
export function existing(path: string, name: string, kind: 'file' | 'folder' = 'file'): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (kind === 'folder' ? found?.isDirectory() : found?.isFile()) return path;
  throw new UsageError(`${name} names ${path}: there is no such ${kind}.`);
}

/** Throws a Failure where the extension has not been built. */
export function requireBuild(): void {
  if (!existsSync(join(dist, 'manifest.json')))
    throw new Failure('There is no dist/: run `npm run build` first.');
}

/**
 * Run a tool to its end. What was asked wrongly, and what cannot be done for a reason known, end it with a sentence; whatever
 * else is thrown is a mistake in the code and keeps its trace. `--help` prints the usage alone.
 */
export async function runTool(usage: string, main: () => Promise<void> | void): Promise<void> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage);
    process.exit();
  }
  try {
    await main();
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n${usage}`);
      process.exit(2);
    }
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
