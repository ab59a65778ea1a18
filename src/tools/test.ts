/** `npm test [-- stage …]`: run every stage, or those named and what they need, and end with one line, `N passed, N failed`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { out } from './project.ts';
import { chosenStages, type Stage, type StageResult, stages } from './stages.ts';
import { tallyLine } from './tally.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `No such stage: ${unknown.join(', ')}. There are: ${stages.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
const broken = new Set<string>();
await mkdir(out, { recursive: true });
const chosen = chosenStages(asked);
for (const stage of chosen) {
  const missing = stage.needs?.find((name) => broken.has(name));
  if (missing) {
    console.log(`${stage.name.padEnd(width())}not run: ${missing} failed`);
    continue;
  }
  await runStage(stage);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

async function runStage(stage: Stage): Promise<void> {
  process.stdout.write(stage.name.padEnd(width()));
  const started = performance.now();
  const result = await stage.run(chosen).catch(thrown);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${tallyLine(result)} (${seconds} s)`);
  await writeFile(join(out, `test-${stage.name.replace(/\W+/g, '-')}.log`), result.output);
  total.passed += result.passed;
  total.failed += result.failed;
  if (result.failed === 0) return;
  broken.add(stage.name);
  console.log(`\n${result.output.trim()}\n`);
}

function thrown(error: unknown): StageResult {
  return { passed: 0, failed: 1, skipped: 0, output: error instanceof Error ? error.message : String(error) };
}

function width(): number {
  return Math.max(...stages.map(({ name }) => name.length)) + 2;
}
