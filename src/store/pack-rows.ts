import type { Pack, Passage, Source, Topic, TopicId } from '../core/pack.ts';
import { definitions } from '../core/ranking/definition.ts';
import { ownTerms } from '../core/ranking/own-terms.ts';
import { relatedTopics } from '../core/ranking/related.ts';
import { withoutElisions } from '../core/search/elisions.ts';
import type { IndexDocument } from '../core/search/index-slice.ts';
import { hintPlace, nameNumber, rolePlace } from '../core/search/name-number.ts';
import { roleOf } from '../core/search/roles.ts';
import { citedSources } from '../core/snippets/citations.ts';
import { dateNumber } from './date-number.ts';
import { readingOrder } from './reading-order.ts';
import type { ArticleRow, EventRow, Head, PassageRow, TopicRow } from './rows.ts';
import { tokenizer } from './tokenizer.ts';

/** A heading stands over several passages, a title over all of an article: they say less than the passage itself. */
const headingWeight = 0.75;
const titleWeight = 0.5;
/** A passage on the treaty of 2025 may only say "the text": the labels of its topics say what it is about. */
const labelWeight = 0.5;

/** The rows of a pack, made one by one: what is imported into the database, and what answers without one. */
export interface PackRows {
  pack: Pack;
  counts: Head['counts'];
  passage(number: number): PassageRow;
  event(number: number): EventRow;
  article(number: number): ArticleRow;
  topic(number: number): TopicRow;
  articleNumber(id: string): number | undefined;
  topicNumber(id: TopicId): number | undefined;
  /** A passage as it is indexed. */
  passageDocument(number: number): IndexDocument;
  /** A topic's names as they are indexed, one by one. */
  nameDocuments(number: number): IndexDocument[];
}

export function packRows(pack: Pack): PackRows {
  const articles = numbersById(pack.articles);
  const topics = numbersById(pack.topics);
  const passagesByTopic = groupNumbers(pack.passages, (passage) => passage.topics);
  const passagesByArticle = groupNumbers(pack.passages, (passage) => [passage.article]);
  const eventsByTopic = groupNumbers(pack.events, (event) => event.topics);
  const eventsByArticle = groupNumbers(pack.events, (event) => [event.article]);
  const passageOrder = new Map<TopicId, Uint32Array>();
  const dates = Uint32Array.from(pack.passages, ({ date }) => dateNumber(date));
  const order = readingOrder(pack);
  const articleOf = ({ article }: { article: string }) => pack.articles[articles.get(article) ?? -1];

  const event = (number: number): EventRow => {
    const packed = at(pack.events, number);
    const { date, text, topics: about } = packed;
    return {
      date,
      text,
      topics: about,
      sources: pickSources(packed.sources, articleOf(packed)?.sources ?? []),
    };
  };
  return {
    pack,
    counts: {
      topics: pack.topics.length,
      articles: pack.articles.length,
      passages: pack.passages.length,
      events: pack.events.length,
    },
    event,
    passage(number) {
      const passage = at(pack.passages, number);
      const article = articleOf(passage);
      return {
        passage,
        articleTitle: article?.title ?? passage.article,
        sources: citedSources(passage, article?.sources ?? []),
      };
    },
    article(number) {
      const article = at(pack.articles, number);
      return {
        article,
        passages: Uint32Array.from(passagesByArticle.get(article.id) ?? []),
        events: (eventsByArticle.get(article.id) ?? []).map(event),
        neighbours: order.get(article.id) ?? {},
      };
    },
    topic(number) {
      const topic = at(pack.topics, number);
      const own = passagesByTopic.get(topic.id) ?? [];
      const events = eventsByTopic.get(topic.id) ?? [];
      let known: ReadonlySet<string> | undefined;
      const ownOnes = () => {
        known ??= ownTerms(topic, tokenizer);
        return known;
      };
      return {
        topic,
        // Found out when it is asked for: who only looks for a name must not pay for it.
        get passages() {
          const sorted = passageOrder.get(topic.id);
          if (sorted) return sorted;
          const order = Uint32Array.from(
            inOrderOfMerit(own, { passages: pack.passages, dates }, topic, ownOnes()),
          );
          passageOrder.set(topic.id, order);
          return order;
        },
        get related() {
          const company = {
            passages: own.map((passage) => at(pack.passages, passage).topics),
            count: (id: TopicId) => passagesByTopic.get(id)?.length ?? 0,
          };
          return relatedTopics(topic, company).flatMap((id) => {
            const other = pack.topics[topics.get(id) ?? -1];
            return other ? [{ id, kind: other.kind, category: other.category, label: other.label }] : [];
          });
        },
        leads: own.filter((passage) => explains(pack.passages[passage], topic)).length,
        get ownTerms() {
          return [...ownOnes()].join(' ');
        },
        events: Uint32Array.from(events),
        eventDates: Uint32Array.from(events, (event) => dateNumber(at(pack.events, event).date)),
      };
    },
    articleNumber: (id) => articles.get(id),
    topicNumber: (id) => topics.get(id),
    passageDocument(number) {
      const passage = at(pack.passages, number);
      const fields = [{ text: passage.text, weight: 1 }];
      if (passage.heading) fields.push({ text: passage.heading, weight: headingWeight });
      const title = articleOf(passage)?.title;
      if (title) fields.push({ text: title, weight: titleWeight });
      const labels = passage.topics.flatMap(
        (id) => pack.topics[topics.get(id) ?? -1]?.label[pack.meta.language] ?? [],
      );
      if (labels.length > 0) fields.push({ text: labels.join('\n'), weight: labelWeight });
      return { number, fields };
    },
    nameDocuments(number) {
      const topic = at(pack.topics, number);
      const names = namesOf(topic).map((text, place) => ({ text, place }));
      const hints = hintsOf(topic).map((text, place) => ({ text, place: hintPlace + place }));
      const role = roleOf(topic);
      return [...names, ...hints, ...(role ? [{ text: role.name, place: rolePlace }] : [])].map(
        ({ text, place }) => ({
          number: nameNumber(number, place),
          fields: [{ text, weight: 1 }],
        }),
      );
    },
  };
}

/** All names of a topic, each once, in the order in which they are indexed. */
export function namesOf({ names, label }: Topic): string[] {
  return [...new Set([...names, ...Object.values(label)])].slice(0, hintPlace).map(asRead);
}

/** What only hints at a topic: its names to who asks for nothing else. */
export function hintsOf({ hints = [] }: Topic): string[] {
  return hints.slice(0, rolePlace - hintPlace).map(asRead);
}

/** Queries and sentences are read without elisions: "détroit d'Ormuz" has to be as they are. */
function asRead(name: string): string {
  return /['’ʼ]/.test(name) ? withoutElisions(name) : name;
}

/** Is the passage about the topic before all others, or chosen to introduce it? */
function explains(passage: Passage | undefined, { id, introduction }: Topic): boolean {
  return passage !== undefined && (passage.topics[0] === id || passage.id === introduction);
}

/** Of how many of a topic's passages it is looked at how well they define it: what bounds the cost of large packs. */
const mostCompared = 40;
/** Articles begin with what they are about. */
const openingShare = 0.15;

/**
 * A topic's passages: its introduction; those that explain it (by its place among the passage's topics); among these, those
 * that say what it is, then the newest.
 */
function inOrderOfMerit(
  numbers: readonly number[],
  { passages, dates }: { passages: readonly Passage[]; dates: Uint32Array },
  topic: Topic,
  ignored: ReadonlySet<string>,
): number[] {
  const place = (number: number) => passages[number]?.topics.indexOf(topic.id) ?? 0;
  const date = (number: number) => dates[number] ?? 0;
  const sorted = numbers.toSorted(
    (one, other) => place(one) - place(other) || date(other) - date(one) || one - other,
  );
  const compared = sorted.slice(0, mostCompared);
  const values = definitions(
    compared.map((number) => passages[number] ?? { text: '' }),
    topic,
    tokenizer,
    ignored,
  );
  const merit = new Map(
    compared.map((number, index) => {
      const opens = passages[number]?.article !== passages[number - 1]?.article;
      return [number, (values[index] ?? 0) + (opens ? openingShare : 0)];
    }),
  );
  compared.sort((one, other) => place(one) - place(other) || (merit.get(other) ?? 0) - (merit.get(one) ?? 0));
  const inOrder = [...compared, ...sorted.slice(mostCompared)];
  const isIntroduction = (number: number) => passages[number]?.id === topic.introduction;
  return [...inOrder.filter(isIntroduction), ...inOrder.filter((number) => !isIntroduction(number))];
}

function groupNumbers<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  items.forEach((item, number) => {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(number);
      else groups.set(key, [number]);
    }
  });
  return groups;
}

function numbersById(items: readonly { id: string }[]): Map<string, number> {
  return new Map(items.map(({ id }, number) => [id, number]));
}

function pickSources(indices: readonly number[], sources: readonly Source[]): Source[] {
  return indices.flatMap((index) => sources[index] ?? []);
}

function at<T>(items: readonly T[], number: number): T {
  const item = items[number];
  if (item === undefined) throw new RangeError(`The pack has no item ${number}.`);
  return item;
}
