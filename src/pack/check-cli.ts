/** `npm run pack:check [folder]`: what is wrong with a pack, and what it holds. */
import { resolve } from 'node:path';
import { loadPack } from './load.ts';
import { formatProblem, isError } from './problem.ts';

const folder = process.argv[2] ?? 'assets/pack';
const { loaded, problems } = loadPack(resolve(folder));
for (const problem of problems) console.log(`${folder}/${formatProblem(problem)}`);
const errors = problems.filter(isError).length;
if (loaded) {
  const { topics, articles, passages, events } = loaded.pack;
  const names = topics.reduce((sum, topic) => sum + topic.names.length, 0);
  console.log(
    `${folder}: ${topics.length} topics, ${names} names, ${articles.length} articles, ${passages.length} passages, ${events.length} events.`,
  );
}
console.log(`${errors} errors, ${problems.length - errors} pieces of advice.`);
process.exitCode = errors > 0 ? 1 : 0;
