import type { PackSources, Place, TopicSource } from '../sources.ts';
import type { Check, Report } from './report.ts';

/** Topics: ids given once, kinds and categories that exist, related topics that exist, gists of one sentence. */
export const checkTopics: Check = ({ head, topics }, report) => {
  const seen = new Map<string, Place>();
  for (const topic of topics) {
    const first = seen.get(topic.id);
    if (first) {
      report(
        topic,
        `The topic "${topic.id}" stands at ${first.file}:${first.line} already.`,
        'Remove one of the two.',
      );
    }
    seen.set(topic.id, topic);
    checkKinds(topic, head, report);
    checkGist(topic, report);
  }
  for (const topic of topics) {
    for (const id of topic.related) {
      if (!seen.has(id))
        report(topic, `The related topic "${id}" does not exist.`, 'Mend its spelling or remove it.');
      if (id === topic.id) report(topic, `"${id}" is related to itself.`, 'Remove it from its own list.');
    }
  }
};

function checkKinds(topic: TopicSource, { kinds, categories }: PackSources['head'], report: Report): void {
  if (!Object.hasOwn(kinds, topic.kind)) {
    report(topic, `"${topic.kind}" is no kind of this pack.`, `Use one of ${Object.keys(kinds).join(', ')}.`);
  }
  if (!Object.hasOwn(categories, topic.category)) {
    const known = Object.keys(categories).join(', ');
    report(topic, `"${topic.category}" is no category of this pack.`, `Use one of ${known}.`);
  }
}

function checkGist(topic: TopicSource, report: Report): void {
  if (!/[.!?。！？]$/u.test(topic.gist)) {
    report(topic, `The gist of "${topic.id}" does not end with a full stop.`, 'Make it a whole sentence.');
  }
  // Only advice: a full stop may also end an abbreviation.
  if (/\p{Ll}{2}[.!?]\s+\p{Lu}/u.test(topic.gist)) {
    report(topic, `The gist of "${topic.id}" is more than one sentence.`, 'Bring it to one.', 'advice');
  }
}
