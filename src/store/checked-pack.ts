import { type Guard, isCount, isString, listOf, oneOf, pairOf, recordOf, shape } from '../core/guards.ts';
import type { Article, Pack, PackEvent, PackMeta, Passage, Source, Topic } from '../core/pack.ts';

export type CheckedPack = { ok: true; pack: Pack } | { ok: false; detail: string };

const isStrings = listOf(isString);
const isTextOrNull: Guard<string | null> = (value) => value === null || isString(value);
const isNotes = listOf(pairOf(isCount, isCount));
const isSource: Guard<Source> = shape({
  title: isString,
  publisher: isString,
  url: isTextOrNull,
  date: isTextOrNull,
});

const isMeta: Guard<PackMeta> = shape(
  {
    id: isString,
    title: isString,
    version: isString,
    asOf: isString,
    language: isString,
    licence: isString,
    categories: recordOf(isString),
    kinds: recordOf(isString),
    hash: isString,
  },
  { titles: recordOf(isString) },
);
const isTopic: Guard<Topic> = shape(
  {
    id: isString,
    kind: isString,
    category: isString,
    label: recordOf(isString),
    gist: isString,
    related: isStrings,
    names: isStrings,
  },
  { asOf: isString, introduction: isString, hints: isStrings },
);
const isArticle: Guard<Article> = shape({
  id: isString,
  title: isString,
  topics: isStrings,
  written: isString,
  asOf: isString,
  sources: listOf(isSource),
});
const isPassage: Guard<Passage> = shape(
  { id: isString, article: isString, text: isString, notes: isNotes, topics: isStrings, date: isString },
  { heading: isString, mark: oneOf('claim', 'disputed') },
);
const isEvent: Guard<PackEvent> = shape({
  date: isString,
  text: isString,
  topics: isStrings,
  article: isString,
  sources: listOf(isCount),
});

const lists = { topics: isTopic, articles: isArticle, passages: isPassage, events: isEvent } as const;

/** Is what was read a compiled pack? If not, the detail says which part of it is wrong. */
export function checkedPack(value: unknown): CheckedPack {
  if (typeof value !== 'object' || value === null) return refused('It holds no object.');
  const pack = value as Record<string, unknown>;
  if (!isMeta(pack.meta)) return refused('Its "meta" is missing or incomplete.');
  for (const [name, isItem] of Object.entries(lists)) {
    const list = pack[name];
    if (!Array.isArray(list)) return refused(`Its "${name}" is no list.`);
    const wrong = list.findIndex((item) => !isItem(item));
    if (wrong >= 0)
      return refused(`Its ${name}[${wrong}]${idOf(list[wrong])} lacks a field or has one of the wrong kind.`);
  }
  return { ok: true, pack: value as Pack };
}

function refused(detail: string): CheckedPack {
  return { ok: false, detail };
}

function idOf(item: unknown): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? ` (${id})` : '';
}
