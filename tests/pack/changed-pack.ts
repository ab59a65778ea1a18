import { join } from 'node:path';
import type { Check, CheckOptions } from '../../src/pack/checks/report.ts';
import type { Problem } from '../../src/pack/problem.ts';
import { readPack } from '../../src/pack/read-pack.ts';
import type { ArticleSource, PackSources } from '../../src/pack/sources.ts';
import { packs } from './laid-over.ts';

/** What one check says of the valid pack after `change`: messages, advice marked as such. */
export function toldBy(
  check: Check,
  change: (sources: PackSources) => void,
  options: CheckOptions = {},
): string[] {
  const { sources } = readPack(join(packs, 'valid'));
  if (!sources) throw new Error('The valid pack cannot be read.');
  change(sources);
  const told: string[] = [];
  const report = (_: unknown, message: string, __: string, level?: Problem['level']) =>
    told.push(level === 'advice' ? `advice: ${message}` : message);
  check(sources, report, options);
  return told;
}

/** Give the first passage of the first article another text. */
export function rewritten(text: string): (sources: PackSources) => void {
  return ({ articles }) => {
    const [passage] = firstOf(articles).passages;
    if (passage) passage.text = text;
  };
}

/** A pack of one article with these passages. */
export function passagesOnly(texts: readonly string[]): (sources: PackSources) => void {
  return (sources) => {
    const article = firstOf(sources.articles);
    const [model] = article.passages;
    if (!model) throw new Error('The valid pack has no passage.');
    const passages = texts.map((text, index) => ({ ...model, text, id: `p${index}`, line: index + 1 }));
    sources.articles = [{ ...article, passages }];
  };
}

function firstOf(articles: readonly ArticleSource[]): ArticleSource {
  const [article] = articles;
  if (!article) throw new Error('The valid pack has no article.');
  return article;
}
