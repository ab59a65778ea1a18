import { type ArticleSource, type PassageSource, type Place, placeOf } from '../sources.ts';
import type { Check } from './report.ts';

/** Articles: topics that exist, titles and passage ids given once. */
export const checkReferences: Check = ({ topics, articles }, report) => {
  const known = new Set(topics.map(({ id }) => id));
  const titles = new Map<string, Place>();
  for (const article of articles) {
    const same = titles.get(article.title);
    if (same)
      report(
        placeOf(article, 'title'),
        `The title "${article.title}" is that of ${same.file} already.`,
        'Give it another.',
      );
    titles.set(article.title, article);

    for (const place of placesWithTopics(article)) {
      for (const id of place.topics) {
        if (known.has(id)) continue;
        report(place, `The topic "${id}" does not exist.`, 'Mend its spelling, or add it under topics/.');
      }
    }
    if (article.passages.length === 0) report(article, 'The article has no passages.', 'Write at least one.');
    const ids = new Set<string>();
    for (const passage of article.passages) {
      if (ids.has(passage.id)) {
        report(
          closingOf(passage),
          `The passage id "${passage.id}" stands twice.`,
          'Give one of them another id.',
        );
      }
      ids.add(passage.id);
    }
  }
};

function placesWithTopics(article: ArticleSource): (Place & { topics: string[] })[] {
  const own = { ...placeOf(article, 'topics'), topics: article.topics };
  return [own, ...article.passages.map(closingOf), ...article.events];
}

/** The same passage, placed where its id and topics stand. */
function closingOf(passage: PassageSource): PassageSource {
  return { ...passage, line: passage.closingLine };
}
