import type { PackDate } from '../pack.ts';
import { withoutElisions } from '../search/elisions.ts';
import { plainWords } from '../search/parse-query.ts';
import { dateOf, datesAmong, isDay, isYear, yearsAround } from './dates-in-text.ts';
import { monthOf, weekdayOf } from './month-names.ts';
import { solarDates } from './solar-dates.ts';

/**
 * The dates that the sentence of a page writes, as papers of its language do: `datesIn`, with what Persian, Chinese, Japanese and
 * others write in ways that our own passages never have, which are read by the dozen for each sentence.
 */
export function datesInSentence(sentence: string, pageDate?: PackDate): PackDate[] {
  const words = joined(plainWords(withoutElisions(sentence)));
  const others = pageDate?.length === 10 ? eastAsianDates(words, pageDate) : [];
  const dates = [...datesAmong(words, pageDate), ...others, ...solarDates(words, pageDate)];
  return [...new Set(nightBefore.test(sentence) ? dates.flatMap((date) => [date, ...eveOf(date)]) : dates)];
}

/** "In the night to 12 March": what happened then was still the 11th, in most places further west. */
const nightBefore = /(?<!\p{L})(?:в ночь на|[ву] ніч на|in der nacht (?:zum|auf))(?!\p{L})/iu;

function eveOf(date: PackDate): PackDate[] {
  if (date.length < 10) return [];
  const eve = new Date(`${date}T00:00Z`);
  eve.setUTCDate(eve.getUTCDate() - 1);
  return [eve.toISOString().slice(0, 10)];
}

/**
 * Words of which the name of a month or a weekday is two ("كانون الثاني", "سه‌شنبه", "周二") as one, and a month that is named in both
 * ways ("حزيران/يونيو") once.
 */
function joined(words: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const pair = word + (words[at + 1] ?? '');
    const isPair = !isLatin(word) && pair !== word && (weekdayOf(pair) ?? monthOf(pair)) !== undefined;
    if (isPair) at++;
    const whole = isPair ? pair : isLatin(word) ? word.replace(timeOfDay, '') : word;
    const month = isLatin(whole) ? undefined : monthOf(whole)?.month;
    if (month === undefined || month !== monthOf(found.at(-1) ?? '')?.month) found.push(whole);
  }
  return found;
}

/** German says "Dienstagabend" in one word. */
const timeOfDay = /(?<=tag|mittwoch|abend)(?:abend|nacht|morgen|vormittag|mittag|nachmittag|fruh)$/;

function isLatin(word: string): boolean {
  return word.charCodeAt(0) < 0x250;
}

/** What makes a number before 日 a count of days: "12日間", "60日以内". */
const counting: ReadonlySet<string> = new Set('間 间 内 以 後 后 前 目 战 戰 戦 本'.split(' '));

/** `6月28日`, `6月` and `28日`, with the year and the month that the page leaves out. */
function eastAsianDates(words: readonly string[], pageDate: PackDate): PackDate[] {
  const found: PackDate[] = [];
  words.forEach((word, at) => {
    if (!isDay(word)) return;
    const [before = '', sign, day = '', daySign] = [
      words[at - 1],
      words[at + 1],
      words[at + 2],
      words[at + 3],
    ];
    if (sign === '月' && Number(word) <= 12 && !(before === '年' && isYear(words[at - 2] ?? ''))) {
      const hasDay = isDay(day) && /^[日号號]$/.test(daySign ?? '');
      const years =
        before === '年' ? yearBeside(words[at - 2], pageDate) : yearsAround(pageDate, Number(word));
      found.push(...years.map((year) => dateOf(year, Number(word), hasDay ? day : undefined)));
    } else if (sign === '日' && before !== '月' && before !== '第' && !counting.has(day)) {
      found.push(...dayBefore(pageDate, word));
    }
  });
  return found;
}

/** The year of "去年", "今年" and the like. */
function yearBeside(sign: string | undefined, pageDate: PackDate): string[] {
  const year = Number(pageDate.slice(0, 4));
  if (sign === '今' || sign === '本' || sign === '同') return [String(year)];
  return sign === '去' || sign === '昨' ? [String(year - 1)] : [];
}

/** Pages of another time zone, and news of what is planned, name a day that is not yet. */
const mostAhead = 3;

/** The day of that number which was last on a page's day, or nearly. */
function dayBefore(pageDate: PackDate, day: string): PackDate[] {
  const [year = 0, month = 1, today = 1] = pageDate.split('-').map(Number);
  const isLastMonth = Number(day) > today + mostAhead;
  const date = new Date(Date.UTC(year, month - (isLastMonth ? 2 : 1), Number(day)));
  // Not every month has a 31st.
  return date.getUTCDate() === Number(day) ? [date.toISOString().slice(0, 10)] : [];
}
