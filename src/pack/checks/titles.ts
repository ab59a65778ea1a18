import type { Check } from './report.ts';

/** What the pack is about is said once in its own language, and in others in which its topics have names. */
export const checkTitles: Check = ({ head, headLines, names }, report) => {
  const place = { file: 'pack.yaml', line: headLines.titles ?? headLines.title ?? 1 };
  const titles = head.titles ?? {};
  const known = new Set(names.flatMap(({ language, label }) => (label === undefined ? [] : [language])));
  for (const language of Object.keys(titles)) {
    if (language === head.language)
      report(place, `"titles" has the pack's own language, "${language}".`, 'Say it in "title" alone.');
    else if (!known.has(language))
      report(
        place,
        `No topic has a label in "${language}", a language of "titles".`,
        'Mend its spelling or remove it.',
      );
  }
};
