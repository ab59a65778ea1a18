import type { PackDate } from '../../core/pack.ts';
import { type ArticleSource, type Place, placeOf } from '../sources.ts';
import type { Check, Report } from './report.ts';

/** Dates: days that exist, in order. What happened ≤ the article's asOf ≤ the pack's; written ≥ asOf. */
export const checkDates: Check = ({ head, headLines, topics, articles }, report) => {
  checkDay({ file: 'pack.yaml', line: headLines.asOf ?? 1 }, head.asOf, report);
  for (const topic of topics) {
    if (topic.asOf === undefined) continue;
    const place = placeOf(topic, 'asOf');
    checkDay(place, topic.asOf, report);
    if (isLater(topic.asOf, head.asOf)) {
      report(place, `The topic is as of ${topic.asOf}, later than the pack (${head.asOf}).`, mend);
    }
  }
  for (const article of articles) checkArticle(article, head.asOf, report);
};

const mend = 'Mend one of the two dates.';

function checkArticle(article: ArticleSource, packAsOf: PackDate, report: Report): void {
  checkDay(placeOf(article, 'asOf'), article.asOf, report);
  checkDay(placeOf(article, 'written'), article.written, report);
  if (isLater(article.asOf, packAsOf)) {
    report(
      placeOf(article, 'asOf'),
      `The article is as of ${article.asOf}, later than the pack (${packAsOf}).`,
      mend,
    );
  }
  if (isLater(article.asOf, article.written)) {
    report(
      placeOf(article, 'written'),
      `The article is as of ${article.asOf}, but was written on ${article.written}.`,
      mend,
    );
  }
  const dated = [
    ...article.passages.map((passage) => ({ ...passage, what: 'passage' })),
    ...article.events.map((event) => ({ ...event, what: 'event' })),
  ];
  for (const one of dated) {
    checkDay(one, one.date, report);
    if (!isLater(one.date, article.asOf)) continue;
    report(one, `The ${one.what} is of ${one.date}, later than its article (as of ${article.asOf}).`, mend);
  }
  for (const source of article.sources) {
    if (source.date === null) continue;
    checkDay(source, source.date, report);
    if (isLater(source.date, packAsOf)) {
      report(source, `The source is of ${source.date}, later than the pack (as of ${packAsOf}).`, mend);
    }
  }
}

/** Is `one` certainly after `other`? A month is not later than a day in it. */
function isLater(one: PackDate, other: PackDate): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}

function checkDay(place: Place, date: PackDate, report: Report): void {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // Day 0 of the next month is the last of this one.
  if (day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate()) return;
  report(place, `There is no ${date} in the calendar.`, 'Mend the date.');
}
