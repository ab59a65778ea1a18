import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { NameEntry } from '../core/spotting/names.ts';
import type { Problem } from './problem.ts';
import { readArticle } from './read-article.ts';
import { checkSchema } from './schemas.ts';
import type { PackHead, PackSources, TopicSource } from './sources.ts';
import { parseYaml, type YamlText } from './yaml.ts';

type WrittenName = string | NameEntry;

/**
 * Read the pack in `folder` as far as it can be read. `sources` is absent when pack.yaml itself is unusable; other
 * files that do not fit their schema are left out and named in `problems`.
 */
export function readPack(folder: string): { sources?: PackSources; problems: Problem[] } {
  const problems: Problem[] = [];
  const head = readYamlFile(folder, 'pack.yaml', 'pack', problems);
  if (!head) return { problems };
  const value = head.value as PackHead;
  const sources: PackSources = {
    head: { ...value, asOf: String(value.asOf) },
    topics: [],
    names: [],
    decoys: [],
    articles: [],
  };
  for (const file of filesIn(folder, 'topics', '.yaml')) {
    const yaml = readYamlFile(folder, file, 'topics', problems);
    if (yaml) sources.topics.push(...topicsOf(yaml, file));
  }
  for (const file of filesIn(folder, 'names', '.yaml')) {
    const yaml = readYamlFile(folder, file, 'names', problems);
    if (yaml) addNames(sources, yaml, file);
  }
  for (const file of filesIn(folder, 'articles', '.md')) {
    const read = readArticle(readFileSync(join(folder, file), 'utf8'), file);
    problems.push(...read.problems);
    if (read.article) sources.articles.push(read.article);
  }
  return { sources, problems };
}

function readYamlFile(
  folder: string,
  file: string,
  kind: 'pack' | 'topics' | 'names',
  problems: Problem[],
): YamlText | undefined {
  const path = join(folder, file);
  if (!existsSync(path)) {
    problems.push({
      file,
      line: 1,
      message: 'The file is missing.',
      remedy: 'See docs/pack-format.md for what it holds.',
    });
    return undefined;
  }
  const yaml = parseYaml(readFileSync(path, 'utf8'), file);
  const found = yaml.problems.length > 0 ? yaml.problems : checkSchema(kind, yaml, file);
  problems.push(...found);
  return found.length > 0 ? undefined : yaml;
}

function filesIn(folder: string, subfolder: string, ending: string): string[] {
  const path = join(folder, subfolder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => `${subfolder}/${name}`);
}

function topicsOf(yaml: YamlText, file: string): TopicSource[] {
  const { category, topics } = yaml.value as { category: string; topics: Omit<TopicSource, 'category'>[] };
  return topics.map((topic, index) => ({
    ...topic,
    ...(topic.asOf === undefined ? {} : { asOf: String(topic.asOf) }),
    category,
    file,
    line: yaml.lineOf(['topics', index]),
  }));
}

function addNames(sources: PackSources, yaml: YamlText, file: string): void {
  const language = basename(file, '.yaml');
  const { decoys, ...byTopic } = yaml.value as Record<string, { label?: string; names: WrittenName[] }> & {
    decoys?: WrittenName[];
  };
  if (decoys) {
    sources.decoys.push({ language, names: decoys.map(asEntry), file, line: yaml.lineOf(['decoys']) });
  }
  for (const [topic, { label, names }] of Object.entries(byTopic)) {
    sources.names.push({
      language,
      topic,
      ...(label === undefined ? {} : { label }),
      names: names.map(asEntry),
      file,
      line: yaml.lineOf([topic]),
    });
  }
}

function asEntry(name: WrittenName): NameEntry {
  return typeof name === 'string' ? { text: name } : name;
}
