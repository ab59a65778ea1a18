import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPack } from '../read-pack.ts';
import type { PackSources } from '../sources.ts';
import { articleText } from './article-text.ts';
import { namesText, topicText } from './topic-text.ts';

export const scaffoldKinds = ['article', 'topic'] as const;
export type ScaffoldKind = (typeof scaffoldKinds)[number];

/** A file to write or, with `append`, to lengthen. */
export interface NewText {
  /** Relative to the pack's folder. */
  file: string;
  text: string;
  append?: boolean;
}

/**
 * What a new article or topic of this id begins as: files that explain their fields and that `pack:check` refuses
 * until they are filled in. `today` is YYYY-MM-DD.
 */
export function scaffold(
  folder: string,
  kind: ScaffoldKind,
  id: string,
  today: string,
): { ok: true; texts: NewText[] } | { ok: false; reason: string } {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return { ok: false, reason: badId(kind, id) };
  if (id.length > longestId) return { ok: false, reason: `"${id}" is longer than ${longestId} characters.` };
  const { sources } = readPack(folder);
  if (!sources)
    return { ok: false, reason: `${folder} has no pack.yaml that can be read; npm run pack:check says why.` };
  const texts = kind === 'article' ? newArticle(sources, id, today) : newTopic(sources, id);
  const taken = kind === 'topic' ? sources.topics.find((topic) => topic.id === id) : undefined;
  if (taken) return { ok: false, reason: `The topic "${id}" stands at ${taken.file}:${taken.line} already.` };
  const present = texts.find(({ file, append }) => !append && existsSync(join(folder, file)));
  if (present)
    return { ok: false, reason: `${present.file} is there already; open it, or choose another name.` };
  return { ok: true, texts };
}

/** As in schema/pack.schema.json. */
const longestId = 100;

function newArticle({ head }: PackSources, id: string, today: string): NewText[] {
  // An article cannot be written before what it tells was so.
  const written = today < head.asOf ? head.asOf : today;
  return [{ file: `articles/${id}.md`, text: articleText({ written, asOf: head.asOf }) }];
}

function newTopic({ head, names }: PackSources, id: string): NewText[] {
  const topic: NewText = { file: `topics/${id}.yaml`, text: topicText(id, head) };
  const isNamed = names.some(({ topic: named, language }) => named === id && language === head.language);
  return isNamed
    ? [topic]
    : [topic, { file: `names/${head.language}.yaml`, text: namesText(id), append: true }];
}

function badId(kind: ScaffoldKind, id: string): string {
  const suggestion = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|\.(md|yaml)$/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const hint = suggestion === '' ? '' : ` For example: npm run pack:new ${kind} ${suggestion}`;
  return `"${id}" cannot be an id: use lower-case letters a to z, digits and single hyphens.${hint}`;
}
