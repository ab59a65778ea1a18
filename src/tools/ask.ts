/**
 * `npm run ask -- "query"` searches the article store from the command line, with the code that is shipped.
 *   npm run --silent ask -- --queries FILE.tsv     one JSON line a query: {id, results}
 *   npm run --silent ask -- --hovers FILE.jsonl    one JSON line a hover: {id, results}
 * With `--score`, the files' labels are judged instead and a table by kind is printed. docs/ranking.md describes the files.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Store } from '../store/open-store.ts';
import { type Answered, answersTo, excerptsFor } from './ask/answers.ts';
import { type Input, readHovers, readQueries } from './ask/input.ts';
import { type Judgement, judge, shares } from './ask/judge.ts';
import { builtPack, storeOver } from './ask/packed-store.ts';
import { plainAnswer } from './ask/plain-answer.ts';

const usage = `usage: npm run ask -- "query"
       npm run --silent ask -- --queries FILE.tsv [--score]
       npm run --silent ask -- --hovers FILE.jsonl [--score]`;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has seen enough, as `| head` does.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function readCommand() {
  try {
    return parseArgs({
      options: { queries: { type: 'string' }, hovers: { type: 'string' }, score: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function main(): Promise<number> {
  const command = readCommand();
  if (typeof command === 'string') return wrongly(command);
  const { values, positionals } = command;
  const query = positionals.join(' ').trim();
  const asked = [query, values.queries, values.hovers].filter(Boolean);
  if (asked.length !== 1) return wrongly(asked.length === 0 ? 'Nothing was asked.' : 'One thing at a time.');
  const file = values.queries ?? values.hovers;
  if (file !== undefined && !existsSync(file)) return wrongly(`There is no file ${file}.`);
  const pack = builtPack();
  if (file === undefined) {
    console.log(plainAnswer(query, await answersTo({ query }, await storeOver(pack))));
    return 0;
  }
  const text = readFileSync(file, 'utf8');
  return values.queries === undefined
    ? each(readHovers(text, file, new Set(pack.topics.map(({ id }) => id))), excerptsFor)
    : each(readQueries(text, file), answersTo);

  async function each<
    T extends { id: string; kind?: string; lang: string; topics: string[]; terms: string[] },
  >(input: Input<T>, answer: (item: T, store: Store) => Promise<Answered[]>): Promise<number> {
    if (!input.ok) return wrongly(input.problems.join('\n'));
    const store = await storeOver(pack);
    const judged = new Map<string, Judgement[]>();
    for (const item of input.items) {
      const results = await answer(item, store);
      if (!values.score) console.log(JSON.stringify({ id: item.id, results }));
      for (const group of ['all', item.kind || item.lang])
        judged.set(group, [...(judged.get(group) ?? []), judge(results, item)]);
    }
    if (values.score) console.log(table(judged));
    return 0;
  }
}

function wrongly(what: string): number {
  console.error(`${what}\n${usage}`);
  return 2;
}

function table(judged: ReadonlyMap<string, Judgement[]>): string {
  const lines = ['group\tasked\tfirst on topic\tfirst relevant\trelevant in three'];
  for (const [group, judgements] of judged) {
    const { firstOnTopic, firstRelevant, relevantInThree } = shares(judgements);
    const cells = [firstOnTopic, firstRelevant, relevantInThree].map(
      (share) => `${(share * 100).toFixed(1)} %`,
    );
    lines.push([group, judgements.length, ...cells].join('\t'));
  }
  return lines.join('\n');
}
