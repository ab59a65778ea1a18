import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.ts';

export interface Finished {
  /** Null when the process was ended by a signal. */
  status: number | null;
  /** What it printed, both streams in the order in which they arrived. */
  output: string;
}

/** Run Node with these arguments in the project's root. `echo`: show what it prints as well. */
export function runNode(
  args: string[],
  options: { env?: NodeJS.ProcessEnv; echo?: boolean } = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (text: string) => {
      output += text;
      if (options.echo) process.stdout.write(text);
    };
    // A letter of several bytes may arrive in two pieces.
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => resolve({ status: null, output: `${output}${error}` }));
    child.on('close', (status) => resolve({ status, output }));
  });
}

/** The script behind the command `command` of an installed package: Node runs it alike on every platform. */
export function scriptOf(packageName: string, command: string): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  const script = bin[command];
  if (!script) throw new Error(`${packageName} has no command "${command}".`);
  return join(folder, script);
}

/** Node's arguments for one of the project's own TypeScript files. */
export function typescript(file: string, ...args: string[]): string[] {
  return ['--import', 'tsx', file, ...args];
}
