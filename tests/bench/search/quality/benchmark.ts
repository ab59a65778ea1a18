import { existsSync } from 'node:fs';
import type { Pack } from '../../../../src/core/pack.ts';
import type { Benchmark } from '../../run.ts';
import { option, peers, shippedPack, titles } from '../common.ts';
import { table } from '../figures.ts';
import { readCollections } from './collections.ts';
import { type Asked, engineOver, judge, judgeLabelled, packOf, readLabelled } from './compare.ts';

/**
 * `--collections=FOLDER` (or BACKGROUNDER_COLLECTIONS) holds the test collections, `--queries=FILE.tsv` (or
 * BACKGROUNDER_QUERIES) labelled queries: neither is ours to pass on.
 */
export const benchmark: Benchmark = {
  title: 'Quality of search',
  run: (options) => qualityReport(shippedPack(), options),
};

const kinds: readonly Asked[] = ['full', 'short', 'misspelt'];

async function qualityReport(pack: Pack, options: readonly string[]): Promise<string> {
  const parts: string[] = [];
  const folder = option(options, 'collections') ?? process.env.BACKGROUNDER_COLLECTIONS;
  const collections = folder ? readCollections(folder) : [];
  if (collections.length === 0) {
    parts.push(
      'No test collection: `--collections=FOLDER` names a folder with `cranfield/` (cran.all.1400, cran.qry, cranqrel) or `time/` (TIME.ALL, TIME.QUE, TIME.REL).',
    );
  }
  const names = ['backgrounder', ...peers];
  for (const collection of collections) {
    const rows = [];
    for (const name of names) {
      const engine = await engineOver(name, packOf(collection));
      const cells = [];
      for (const kind of kinds) {
        const { ndcg, mrr } = await judge(engine, collection, kind);
        cells.push(`${ndcg.toFixed(3)} / ${mrr.toFixed(3)}`);
      }
      rows.push([titles[name] ?? '', ...cells]);
    }
    const count = `${collection.documents.length} documents, ${collection.questions.length} questions`;
    parts.push(
      `**${collection.name}** (${count}), nDCG@10 / MRR. Short: the question's three rarest words; misspelt: the longest of them.`,
      table(['', ...kinds], rows),
    );
  }
  const labelled = option(options, 'queries') ?? process.env.BACKGROUNDER_QUERIES;
  if (labelled && existsSync(labelled)) parts.push(await labelledReport(pack, labelled, names));
  else
    parts.push(
      'No labelled queries: `--queries=FILE.tsv` names a table with the columns `query` and `topics`.',
    );
  return parts.join('\n\n');
}

async function labelledReport(pack: Pack, file: string, names: readonly string[]): Promise<string> {
  const queries = readLabelled(file);
  const rows = [];
  for (const name of names) {
    const { first, firstThree, mrr } = await judgeLabelled(await engineOver(name, pack), pack, queries);
    const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
    rows.push([titles[name] ?? '', percent(first), percent(firstThree), mrr.toFixed(3)]);
  }
  return `**${queries.length} labelled queries** over the shipped pack: is the first result, one of the first three, about a topic that is meant?\n\n${table(['', 'first', 'first three', 'MRR'], rows)}`;
}
