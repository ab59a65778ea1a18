/** Reads calls of tools as JSON, makes each in this process, and prints what came of them (called-tools.ts). */
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { inProject } from '../../src/tools/project.ts';
import type { Call, Called } from './called-tools.ts';

/** Thrown where a tool ends itself. */
class Exit extends Error {}

const env = process.env;
const outcomes: Called[] = [];
const calls = JSON.parse(await text(process.stdin)) as Call[];
const { log, error } = console;
const { exit } = process;
for (const [index, call] of calls.entries()) outcomes.push(await outcomeOf(call, index));
log(JSON.stringify(outcomes));

async function outcomeOf({ script, args, env: more = {} }: Call, index: number): Promise<Called> {
  let stdout = '';
  let stderr = '';
  console.log = (line: unknown) => {
    stdout += `${line}\n`;
  };
  console.error = (line: unknown) => {
    stderr += `${line}\n`;
  };
  process.exit = (code) => {
    process.exitCode = code ?? process.exitCode ?? 0;
    throw new Exit();
  };
  const path = inProject(script);
  process.argv = [process.execPath, path, ...args];
  process.env = { ...env, ...more };
  process.exitCode = 0;
  try {
    // Another address is another module: it runs anew, while what it imports is there already.
    await import(`${pathToFileURL(path)}?call=${index}`);
  } catch (thrown) {
    if (!(thrown instanceof Exit)) {
      // As Node itself ends on what nobody caught.
      stderr += inspect(thrown);
      process.exitCode = 1;
    }
  } finally {
    Object.assign(console, { log, error });
    process.exit = exit;
  }
  const status = Number(process.exitCode);
  process.exitCode = 0;
  return { status, stdout, stderr };
}
