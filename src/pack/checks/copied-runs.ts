import { type Place, placeOf } from '../sources.ts';
import type { Check, Report } from './report.ts';
import { comparable, runsOf, wordsOf } from './words.ts';

/** A text that the pack's own words must differ from. */
export interface ComparedText {
  /** How messages call it. */
  name: string;
  text: string;
}

/** From so many words in a row on, a text is taken to be copied. */
const copiedFrom = 8;

/** Passages, events and gists that share eight or more consecutive words with a source's title or a compared text. */
export const checkCopiedRuns: Check = ({ topics, articles }, report, { comparedTexts = [] }) => {
  const titles = articles.flatMap(({ file, sources }) =>
    sources.map(({ title, key }) => ({ text: title, name: `the title of "${key}" in ${file}` })),
  );
  const origins = new Map<string, string>();
  for (const { text, name } of [...titles, ...comparedTexts]) {
    for (const run of runsOf(wordsOf(text).map(comparable), copiedFrom)) origins.set(run, name);
  }
  const check = (place: Place, what: string, text: string) =>
    checkText({ place, what, text }, origins, report);
  for (const { passages, events } of articles) {
    for (const passage of passages) check(passage, `The passage "${passage.id}"`, passage.text);
    for (const event of events) check(event, 'The event', event.text);
  }
  for (const topic of topics) check(placeOf(topic, 'gist'), `The gist of "${topic.id}"`, topic.gist);
};

function checkText(
  { place, what, text }: { place: Place; what: string; text: string },
  origins: ReadonlyMap<string, string>,
  report: Report,
): void {
  const words = wordsOf(text);
  const found = runsOf(words.map(comparable), copiedFrom).map((run) => origins.get(run));
  for (let start = 0; start < found.length; start++) {
    const origin = found[start];
    if (origin === undefined) continue;
    let last = start;
    while (found[last + 1] === origin) last++;
    const run = words.slice(start, last + copiedFrom);
    start = last;
    if (isMostlyNames(run)) continue;
    const message = `${what} shares ${run.length} consecutive words with ${origin}: “${run.join(' ')}”.`;
    report(place, message, 'Say it in your own words; proper names may stay.');
  }
}

/** Names of laws, offices and treaties cannot be said otherwise. */
function isMostlyNames(run: readonly string[]): boolean {
  return run.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length * 2 > run.length;
}
