import { createHash } from 'node:crypto';
import type { Article, Pack, PackEvent, Passage, Topic } from '../core/pack.ts';
import type { PackedLexicon } from '../core/spotting/lexicon.ts';
import { buildLexicon } from '../core/spotting/lexicon-builder.ts';
import type { ArticleSource, PackSources, TopicSource } from './sources.ts';

/** The pack as the store imports it. `sources` must have passed `checkPack`. */
export function compilePack(sources: PackSources): Pack {
  const content = {
    topics: sources.topics.map((topic) => compileTopic(topic, sources)),
    articles: sources.articles.map(compileArticle),
    passages: sources.articles.flatMap(compilePassages),
    events: sources.articles.flatMap(compileEvents).sort((a, b) => a.date.localeCompare(b.date)),
  };
  const hash = createHash('sha256')
    .update(JSON.stringify([sources.head, content]))
    .digest('hex');
  return { meta: { ...sources.head, hash }, ...content };
}

/** The lexicon that the page script carries. */
export function compileLexicon(sources: PackSources, hash: string): PackedLexicon {
  return buildLexicon({
    hash,
    topics: sources.topics,
    names: [
      // A file of labels alone makes no language to recognise names in.
      ...sources.names
        .filter(({ names }) => names.length > 0)
        .map(({ topic, language, names }) => ({ topic, language, entries: names })),
      ...sources.decoys.map(({ language, names }) => ({ language, entries: names })),
    ],
    elsewhere: sources.elsewhere,
    affairs: sources.affairs,
  });
}

/**
 * What a hint says of these is who or where it is: its capital, its people, an office ("Pyongyang", "Iranian president"). A
 * search for it wants them; one with "oil price" in it, a hint of a concept, wants much else too.
 */
const namedByHints: ReadonlySet<string> = new Set(['country', 'person', 'place']);

function compileTopic(topic: TopicSource, { head, names }: PackSources): Topic {
  const own = names.filter((entry) => entry.topic === topic.id);
  const labels = own.flatMap(({ language, label }) =>
    label === undefined ? [] : [[language, label] as const],
  );
  const isHintAName = namedByHints.has(topic.kind);
  const isName = ({ strength }: { strength?: string }) => isHintAName || strength !== 'hint';
  const all = own.flatMap((entry) => entry.names);
  const searchable = new Set(all.filter(isName).map(({ text }) => text));
  const hinting = all.filter((name) => !isName(name)).map(({ text }) => text);
  const hints = new Set([...hinting, ...(topic.asked ?? [])]);
  return {
    id: topic.id,
    kind: topic.kind,
    category: topic.category,
    label: { ...Object.fromEntries(labels), [head.language]: topic.label },
    gist: topic.gist,
    ...(topic.asOf === undefined ? {} : { asOf: topic.asOf }),
    related: topic.related,
    ...(topic.introduction === undefined ? {} : { introduction: topic.introduction }),
    names: [...searchable],
    ...(hints.size === 0 ? {} : { hints: [...hints] }),
  };
}

function compileArticle({ id, title, topics, written, asOf, sources }: ArticleSource): Article {
  return {
    id,
    title,
    topics,
    written,
    asOf,
    sources: sources.map(({ title, publisher, url, date }) => ({ title, publisher, url, date })),
  };
}

function compilePassages(article: ArticleSource): Passage[] {
  const sourceIndex = indexOfKeys(article);
  return article.passages.map(({ id, heading, text, notes, topics, date, mark }) => ({
    id: `${article.id}#${id}`,
    article: article.id,
    ...(heading === undefined ? {} : { heading }),
    text,
    notes: notes.map(([offset, key]) => [offset, sourceIndex(key)]),
    topics,
    date,
    ...(mark === undefined ? {} : { mark }),
  }));
}

function compileEvents(article: ArticleSource): PackEvent[] {
  const sourceIndex = indexOfKeys(article);
  return article.events.map(({ date, text, topics, sources }) => ({
    date,
    text,
    topics,
    article: article.id,
    sources: sources.map(sourceIndex),
  }));
}

function indexOfKeys({ id, sources }: ArticleSource): (key: string) => number {
  const indices = new Map(sources.map(({ key }, index) => [key, index]));
  return (key) => {
    const index = indices.get(key);
    if (index === undefined) throw new Error(`${id}: the source "${key}" passed the check but is not there.`);
    return index;
  };
}
