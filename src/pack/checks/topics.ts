import { type PackHead, type Place, placeOf, type TopicSource } from '../sources.ts';
import type { Check, Report } from './report.ts';

/** Topics: ids given once, kinds and categories that exist, related topics that exist, gists of one sentence. */
export const checkTopics: Check = ({ head, topics }, report) => {
  const seen = new Map<string, Place>();
  for (const topic of topics) {
    const first = seen.get(topic.id);
    if (first) {
      const message = `The topic "${topic.id}" stands at ${first.file}:${first.line} already.`;
      report(topic, message, 'Remove one of the two.');
    }
    seen.set(topic.id, topic);
    checkKind(topic, head, report);
    checkGist(topic, report);
  }
  for (const topic of topics) {
    const place = placeOf(topic, 'related');
    for (const id of topic.related) {
      if (!seen.has(id)) {
        report(place, `The related topic "${id}" does not exist.`, 'Mend its spelling or remove it.');
      }
      if (id === topic.id) report(place, `"${id}" is related to itself.`, 'Remove it from its own list.');
    }
  }
  checkCategories(topics, head, report);
};

function checkKind(topic: TopicSource, { kinds }: PackHead, report: Report): void {
  if (Object.hasOwn(kinds, topic.kind)) return;
  const known = Object.keys(kinds).join(', ');
  report(placeOf(topic, 'kind'), `"${topic.kind}" is no kind of this pack.`, `Use one of ${known}.`);
}

/** Once for each file: its topics share the category. */
function checkCategories(topics: readonly TopicSource[], { categories }: PackHead, report: Report): void {
  const files = new Map(topics.map((topic) => [topic.file, topic]));
  const known = Object.keys(categories).join(', ');
  for (const topic of files.values()) {
    if (Object.hasOwn(categories, topic.category)) continue;
    const message = `"${topic.category}" is no category of this pack.`;
    report(placeOf(topic, 'category'), message, `Use one of ${known}.`);
  }
}

function checkGist(topic: TopicSource, report: Report): void {
  const place = placeOf(topic, 'gist');
  if (!/[.!?。！？]$/u.test(topic.gist)) {
    report(place, `The gist of "${topic.id}" does not end with a full stop.`, 'Make it a whole sentence.');
  }
  // Only advice: a full stop may also end an abbreviation.
  if (/[\p{Ll}\p{N}]{2}[.!?]\s+\p{Lu}/u.test(topic.gist)) {
    report(place, `The gist of "${topic.id}" is more than one sentence.`, 'Bring it to one.', 'advice');
  }
}
