import { type PassageSource, placeOf } from '../sources.ts';
import type { Check } from './report.ts';

/** Introductions: passages that exist, and are about the topic. */
export const checkIntroductions: Check = ({ topics, articles }, report) => {
  const passages = new Map<string, PassageSource>(
    articles.flatMap((article) =>
      article.passages.map((passage) => [`${article.id}#${passage.id}`, passage] as const),
    ),
  );
  for (const topic of topics) {
    if (topic.introduction === undefined) continue;
    const passage = passages.get(topic.introduction);
    const place = placeOf(topic, 'introduction');
    if (!passage) {
      report(
        place,
        `The passage "${topic.introduction}" does not exist.`,
        'Mend its spelling or choose another.',
      );
    } else if (!passage.topics.includes(topic.id)) {
      const message = `"${topic.introduction}" introduces "${topic.id}" but does not list it.`;
      report(place, message, `Add it to the passage's topics (${passage.file}:${passage.line}).`);
    }
  }
};
