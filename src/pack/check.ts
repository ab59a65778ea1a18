import type { Problem } from './problem.ts';
import type { ArticleSource, PackSources, PassageSource, Place } from './sources.ts';

type Report = (place: Place, message: string, remedy: string, level?: Problem['level']) => void;

/** Everything that the schemas cannot see: ids, references, footnotes, lengths, dates. */
export function checkPack(sources: PackSources): Problem[] {
  const problems: Problem[] = [];
  const report: Report = ({ file, line }, message, remedy, level = 'error') =>
    problems.push({ file, line, level, message, remedy });
  checkTopics(sources, report);
  checkNames(sources, report);
  const topics = new Set(sources.topics.map(({ id }) => id));
  for (const article of sources.articles) {
    checkReferences(article, topics, report);
    checkSources(article, report);
    checkPassages(article, sources.head.asOf, report);
  }
  checkCoverage(sources, report);
  return problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/** Bounds of a passage, in words: short enough to read in a hover, long enough to stand alone. */
const fewestWords = 30;
const mostWords = 90;

function checkTopics({ head, topics }: PackSources, report: Report): void {
  const seen = new Map<string, Place>();
  for (const topic of topics) {
    const first = seen.get(topic.id);
    if (first)
      report(
        topic,
        `The topic "${topic.id}" stands at ${first.file}:${first.line} already.`,
        'Remove one of the two.',
      );
    seen.set(topic.id, topic);
    if (!(topic.kind in head.kinds)) {
      report(
        topic,
        `"${topic.kind}" is no kind of this pack.`,
        `Use one of ${Object.keys(head.kinds).join(', ')}.`,
      );
    }
    if (!(topic.category in head.categories)) {
      report(
        topic,
        `"${topic.category}" is no category of this pack.`,
        `Use one of ${Object.keys(head.categories).join(', ')}.`,
      );
    }
    if (topic.asOf && topic.asOf > head.asOf) {
      report(
        topic,
        `The topic is as of ${topic.asOf}, later than the pack (${head.asOf}).`,
        'Mend one of the two dates.',
      );
    }
  }
  for (const topic of topics) {
    for (const id of topic.related) {
      if (!seen.has(id))
        report(topic, `The related topic "${id}" does not exist.`, 'Mend its spelling or remove it.');
      if (id === topic.id) report(topic, `"${id}" is related to itself.`, 'Remove it from its own list.');
    }
  }
}

function checkNames({ topics, names }: PackSources, report: Report): void {
  const ids = new Set(topics.map(({ id }) => id));
  for (const entry of names) {
    if (!ids.has(entry.topic))
      report(entry, `Names for "${entry.topic}", which is no topic.`, 'Mend its spelling or remove it.');
  }
  const named = new Set(names.map(({ topic }) => topic));
  for (const topic of topics) {
    if (!named.has(topic.id)) {
      report(
        topic,
        `The topic "${topic.id}" has no names.`,
        'Add it to names/<language>.yaml, so that it can be found on a page.',
      );
    }
  }
}

function checkReferences(article: ArticleSource, topics: ReadonlySet<string>, report: Report): void {
  const check = (place: Place, ids: readonly string[]) => {
    for (const id of ids) {
      if (!topics.has(id))
        report(place, `The topic "${id}" does not exist.`, 'Mend its spelling, or add it under topics/.');
    }
  };
  check(article, article.topics);
  for (const passage of article.passages) check(passage, passage.topics);
  for (const event of article.events) check(event, event.topics);
}

function checkSources(article: ArticleSource, report: Report): void {
  const keys = new Set(article.sources.map(({ key }) => key));
  const cited = new Set<string>();
  const cite = (place: Place, key: string) => {
    cited.add(key);
    if (!keys.has(key))
      report(place, `The source "${key}" is not in the head.`, 'Add it under sources, or mend its spelling.');
  };
  for (const passage of article.passages) for (const [, key] of passage.notes) cite(passage, key);
  for (const event of article.events) for (const key of event.sources) cite(event, key);
  for (const source of article.sources) {
    if (!cited.has(source.key))
      report(source, `The source "${source.key}" is cited nowhere.`, 'Cite it or remove it.');
  }
}

function checkPassages(article: ArticleSource, asOf: string, report: Report): void {
  if (article.passages.length === 0) report(article, 'The article has no passages.', 'Write at least one.');
  const seen = new Set<string>();
  for (const passage of article.passages) {
    if (seen.has(passage.id))
      report(passage, `The passage id "${passage.id}" stands twice.`, 'Give one of them another id.');
    seen.add(passage.id);
    checkPassage(passage, report);
    if (passage.date > article.asOf) {
      report(
        passage,
        `The passage is of ${passage.date}, later than its article (as of ${article.asOf}).`,
        'Mend one of the two dates.',
      );
    }
  }
  for (const event of article.events) {
    if (event.date > article.asOf) {
      report(
        event,
        `The event is of ${event.date}, later than its article (as of ${article.asOf}).`,
        'Mend one of the two dates.',
      );
    }
  }
  if (article.asOf > asOf) {
    report(
      article,
      `The article is as of ${article.asOf}, later than the pack (${asOf}).`,
      'Mend one of the two dates.',
    );
  }
}

function checkPassage(passage: PassageSource, report: Report): void {
  const words = passage.text.split(/\s+/).filter(Boolean).length;
  if (words < fewestWords || words > mostWords) {
    report(
      passage,
      `The passage "${passage.id}" has ${words} words.`,
      `Bring it to between ${fewestWords} and ${mostWords}.`,
    );
  }
  const last = passage.notes.at(-1);
  if (!last || last[0] < passage.text.length) {
    report(
      passage,
      `The passage "${passage.id}" does not end with a footnote.`,
      'Put [^source] behind its last full stop.',
    );
  }
}

function checkCoverage({ topics, articles }: PackSources, report: Report): void {
  const counts = new Map<string, number>();
  for (const { passages } of articles) {
    for (const { topics: ids } of passages) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  for (const topic of topics) {
    if ((counts.get(topic.id) ?? 0) === 0) {
      report(
        topic,
        `No passage explains "${topic.id}".`,
        'Write one, or add the topic to the passages that do.',
        'advice',
      );
    }
  }
}
