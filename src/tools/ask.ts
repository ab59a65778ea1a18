/**
 * `npm run ask -- "query"` searches the article store from the command line, with the code that is shipped.
 *   npm run --silent ask -- --queries FILE.tsv     one JSON line a query: {id, results}
 *   npm run --silent ask -- --hovers FILE.jsonl    one JSON line a hover: {id, results}
 * With `--score` the files' labels are judged instead, and a table is printed; docs/ranking.md describes the files.
 */
import { readFileSync } from 'node:fs';
import { type Answered, answersTo, excerptsFor } from './ask/answers.ts';
import { type AskedHover, type AskedQuery, idsOf, readHovers, readQueries } from './ask/input.ts';
import { type Judgement, judge } from './ask/judge.ts';
import { builtPack, storeOver } from './ask/packed-store.ts';
import { plainAnswer } from './ask/plain-answer.ts';
import { scoreTable } from './ask/score-table.ts';
import { existing, readArguments, runTool, UsageError } from './command-line.ts';

const usage = `usage: npm run ask -- "query"
       npm run --silent ask -- --queries FILE.tsv [--score]
       npm run --silent ask -- --hovers FILE.jsonl [--score]`;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has seen enough, as `| head` does.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
await runTool(usage, main);

async function main(): Promise<void> {
  const { query, queries, hovers, score } = readCommand();
  if (queries !== undefined) await askQueries(queries, score);
  else if (hovers !== undefined) await askHovers(hovers, score);
  else console.log(plainAnswer(query, await answersTo({ query }, await storeOver(builtPack()))));
}

function readCommand() {
  const { values, positionals } = readArguments({
    options: { queries: { type: 'string' }, hovers: { type: 'string' }, score: { type: 'boolean' } },
    allowPositionals: true,
  });
  const query = positionals.join(' ').trim();
  const { queries, hovers, score = false } = values;
  const asked = [query || undefined, queries, hovers].filter((one) => one !== undefined);
  if (asked.length === 0) throw new UsageError('Nothing was asked.');
  if (asked.length > 1) throw new UsageError('One thing at a time: a query, or --queries, or --hovers.');
  if (score && query) throw new UsageError('--score judges the labels of a file: --queries or --hovers.');
  return { query, queries, hovers, score };
}

async function askQueries(file: string, score: boolean): Promise<void> {
  const input = readQueries(readFileSync(existing(file, '--queries'), 'utf8'), file);
  if (!input.ok) throw new UsageError(input.problems.join('\n'));
  const store = await storeOver(builtPack());
  await answerAll(input.items, score, (query) => answersTo(query, store));
}

async function askHovers(file: string, score: boolean): Promise<void> {
  const text = readFileSync(existing(file, '--hovers'), 'utf8');
  const pack = builtPack();
  const input = readHovers(text, file, idsOf(pack));
  if (!input.ok) throw new UsageError(input.problems.join('\n'));
  const store = await storeOver(pack);
  await answerAll(input.items, score, (hover) => excerptsFor(hover, store));
}

async function answerAll<T extends AskedQuery | AskedHover>(
  items: readonly T[],
  score: boolean,
  answer: (item: T) => Promise<Answered[]>,
): Promise<void> {
  const judged: { group: string; judgement: Judgement }[] = [];
  for (const item of items) {
    const results = await answer(item);
    if (score)
      judged.push({ group: 'kind' in item ? item.kind : item.lang, judgement: judge(results, item) });
    else console.log(JSON.stringify({ id: item.id, results }));
  }
  if (score) console.log(scoreTable(judged));
}
