/** `npm test [-- stage …]`: run every stage, or those named and what they need, and end with one line, `N passed, N failed`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { out } from './project.ts';
import { startStages } from './schedule.ts';
import { chosenStages, stages } from './stages.ts';
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
await mkdir(out, { recursive: true });
for (const [name, outcome] of startStages(chosenStages(asked), stages)) {
  process.stdout.write(name.padEnd(width()));
  const result = await outcome;
  if ('missing' in result) {
    console.log(`not run: ${result.missing} failed`);
    continue;
  }
  console.log(`${tallyLine(result)} (${result.seconds.toFixed(1)} s)`);
  await writeFile(join(out, `test-${name.replace(/\W+/g, '-')}.log`), result.output);
  total.passed += result.passed;
  total.failed += result.failed;
  if (result.failed > 0) console.log(`\n${result.output.trim()}\n`);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

function width(): number {
  return Math.max(...stages.map(({ name }) => name.length)) + 2;
}
