import { basename } from 'node:path';
import type { NameEntry } from '../core/spotting/names.ts';
import { listPack, readText } from './files.ts';
import type { Problem } from './problem.ts';
import { readArticle } from './read-article.ts';
import { checkSchema } from './schemas.ts';
import type { NameSource, PackHead, PackSources, TopicSource } from './sources.ts';
import { linesOf, parseYaml, type YamlText } from './yaml.ts';

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
    headLines: linesOf(head, [], Object.keys(value)),
    topics: [],
    names: [],
    decoys: [],
    elsewhere: [],
    affairs: [],
    articles: [],
  };
  const files = listPack(folder);
  problems.push(...files.problems);
  for (const file of files.topics) {
    const yaml = readYamlFile(folder, file, 'topics', problems);
    if (yaml) sources.topics.push(...topicsOf(yaml, file));
  }
  for (const file of files.names) {
    const yaml = readYamlFile(folder, file, 'names', problems);
    if (yaml) addNames(sources, yaml, file);
  }
  for (const file of files.articles) {
    const read = readArticle(readText(folder, file) ?? '', file);
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
  const text = readText(folder, file);
  if (text === undefined) {
    problems.push({
      file,
      line: 1,
      message: 'The file is missing.',
      remedy: 'See docs/pack-format.md for what it holds.',
    });
    return undefined;
  }
  const yaml = parseYaml(text, file);
  const found = yaml.problems.length > 0 ? yaml.problems : checkSchema(kind, yaml, file);
  problems.push(...found);
  return found.length > 0 ? undefined : yaml;
}

function topicsOf(yaml: YamlText, file: string): TopicSource[] {
  const { category, topics } = yaml.value as { category: string; topics: Omit<TopicSource, 'category'>[] };
  return topics.map((topic, index) => ({
    ...topic,
    ...(topic.asOf === undefined ? {} : { asOf: String(topic.asOf) }),
    category,
    file,
    line: yaml.lineOf(['topics', index]),
    lines: {
      ...linesOf(yaml, ['topics', index], Object.keys(topic)),
      category: yaml.lineOf(['category']),
    },
  }));
}

function addNames(sources: PackSources, yaml: YamlText, file: string): void {
  const language = basename(file, '.yaml');
  const { decoys, elsewhere, affairs, ...byTopic } = yaml.value as Record<
    string,
    { label?: string; names?: WrittenName[] }
  > & {
    decoys?: WrittenName[];
    elsewhere?: string[];
    affairs?: string[];
  };
  for (const [key, words] of Object.entries({ elsewhere, affairs })) {
    if (words)
      sources[key as 'elsewhere' | 'affairs'].push({ language, words, file, line: yaml.lineOf([key]) });
  }
  if (decoys) {
    const place = { file, line: yaml.lineOf(['decoys']) };
    sources.decoys.push({ language, names: namesAt(decoys, yaml, ['decoys'], file), ...place });
  }
  for (const [topic, { label, names = [] }] of Object.entries(byTopic)) {
    sources.names.push({
      language,
      topic,
      ...(label === undefined ? {} : { label }),
      names: namesAt(names, yaml, [topic, 'names'], file),
      file,
      line: yaml.lineOf([topic]),
    });
  }
}

function namesAt(names: WrittenName[], yaml: YamlText, path: string[], file: string): NameSource[] {
  return names.map((name, index) => ({
    ...(typeof name === 'string' ? { text: name } : name),
    file,
    line: yaml.lineOf([...path, index]),
  }));
}
