import type { ArticleSource, PassageSource, Place } from '../sources.ts';
import type { Check, Report } from './report.ts';

/** Footnotes: every key is in the head, every source is cited, every passage ends with one. */
export const checkFootnotes: Check = ({ articles }, report) => {
  for (const article of articles) {
    checkKeys(article, report);
    for (const passage of article.passages) checkMarks(passage, report);
  }
};

function checkKeys(article: ArticleSource, report: Report): void {
  const known = new Set(article.sources.map(({ key }) => key));
  const cited = new Set<string>();
  const cite = (place: Place, key: string) => {
    cited.add(key);
    if (known.has(key)) return;
    report(place, `The source "${key}" is not in the head.`, 'Add it under sources, or mend its spelling.');
  };
  for (const passage of article.passages) for (const [, key] of passage.notes) cite(passage, key);
  for (const event of article.events) for (const key of event.sources) cite(event, key);
  for (const source of article.sources) {
    if (!cited.has(source.key))
      report(source, `The source "${source.key}" is cited nowhere.`, 'Cite it or remove it.');
  }
}

function checkMarks(passage: PassageSource, report: Report): void {
  const last = passage.notes.at(-1);
  if (!last || last[0] < passage.text.length) {
    const message = `The passage "${passage.id}" does not end with a footnote.`;
    report(passage, message, 'Put [^source] behind its last full stop.');
  }
  const broken = /\[\s*\^|\^\s*\[|\[\d+\]/.exec(passage.text);
  if (broken) {
    const message = `The passage "${passage.id}" holds “${broken[0]}”, which looks like a footnote and is none.`;
    report(passage, message, 'Write [^source], with the key of a source in the head.');
  }
}
