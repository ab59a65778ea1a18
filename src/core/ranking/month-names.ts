import { lazy } from '../lazy.ts';

/**
 * The months as twelve languages write them, folded as the tokeniser folds; `*` stands for any ending. Arabic has two sets
 * of names, Ukrainian and Russian decline theirs. Persian pages on world news give Gregorian months too. What is two words
 * or signs stands here as one (sentence-dates.ts).
 */
const table = `
january januar janvier enero ocak январ* січень січн* يناير كانونالثاني ژانويه ינואר
february februar fevrier febrero subat феврал* лютий лютого лютому лютим فبراير شباط فوريه פברואר
march marz marzo mars mart март* березень березн* مارس اذار מרץ
april avril abril nisan апрел* квітень квітн* ابريل نيسان اوريل אפריל
may mai mayo mayis май мая мае травень травн* مايو ايار مه מאי
june juni juin junio haziran июн* червень червн* يونيو حزيران ژوين יוני
july juli juillet julio temmuz июл* липень липн* يوليو تموز ژوييه יולי
august aout agosto agustos август* серпень серпн* اغسطس اب اوت אוגוסט
september septembre septiembre eylul сентябр* вересень вересн* سبتمبر ايلول سپتامبر ספטמבר
october oktober octobre octubre ekim октябр* жовтень жовтн* اكتوبر تشرينالاول اكتبر אוקטובר
november novembre noviembre kasim ноябр* листопад* نوفمبر تشرينالثاني نوامبر נובמבר
december dezember decembre diciembre aralik декабр* грудень грудн* ديسمبر كانونالاول دسامبر דצמבר`;

const weekdayTable = `
sunday sonntag dimanche domingo pazar воскресен* неділ* الاحد يكشنبه ראשון 周日 週日 周天 期天 日曜
monday montag lundi lunes pazartesi понедельник* понеділ* الاثنين دوشنبه שני 周一 週一 期一 月曜
tuesday dienstag mardi martes sali вторник* вівтор* الثلاثاء سهشنبه שלישי 周二 週二 期二 火曜
wednesday mittwoch mercredi miercoles carsamba сред* серед* الاربعاء چهارشنبه רביעי 周三 週三 期三 水曜
thursday donnerstag jeudi jueves persembe четверг* четвер* الخميس پنجشنبه חמישי 周四 週四 期四 木曜
friday freitag vendredi viernes cuma пятниц* пятниц* الجمعه جمعه שישי 周五 週五 期五 金曜
saturday samstag sonnabend samedi sabado cumartesi суббот* субот* السبت شنبه שבת 周六 週六 期六 土曜`;

/** Words that are months only beside a number: "may", "march", "mars", French "mai" … */
const ambiguous: ReadonlySet<string> = new Set('may march mars mart marz mai مه اب اوت'.split(' '));

// Made when they are first asked for: a worker that wakes opens its database before that.
const months = lazy(() => readTable(table));
const weekdays = lazy(() => readTable(weekdayTable));

/** The month that a folded word names, 1 to 12, and whether it needs a number beside it to be one. */
export function monthOf(word: string): { month: number; isUnsure: boolean } | undefined {
  const place = placeIn(months(), word);
  return place === undefined ? undefined : { month: place + 1, isUnsure: ambiguous.has(word) };
}

/** What a month is called in English, for a word that names it in another language wherever it stands. */
export function monthNamed(word: string): string | undefined {
  const named = monthOf(word);
  const english = named && !named.isUnsure ? englishMonth(named.month) : undefined;
  return english === word ? undefined : english;
}

/** The English name of a month from 1 to 12, folded. */
export function englishMonth(month: number): string | undefined {
  return table.trim().split('\n')[month - 1]?.split(' ', 1)[0];
}

/** The day of the week that a folded word names, 0 (Sunday) to 6. */
export function weekdayOf(word: string): number | undefined {
  return placeIn(weekdays(), word);
}

interface Names {
  whole: ReadonlyMap<string, number>;
  stems: readonly (readonly [stem: string, place: number])[];
}

/** How long an ending can be: Russian "январями" has three letters behind its stem. */
const longestEnding = 4;

function placeIn({ whole, stems }: Names, word: string): number | undefined {
  // Hebrew joins its prepositions to the word: "in June" is one word.
  const known = whole.get(word) ?? (/^[בלמה]/.test(word) ? whole.get(word.slice(1)) : undefined);
  // Stems are Cyrillic; most words are not.
  if (known !== undefined || word.charCodeAt(0) < 0x400) return known;
  const found = stems.find(([stem]) => word.startsWith(stem) && word.length - stem.length <= longestEnding);
  return found?.[1];
}

function readTable(text: string): Names {
  const whole = new Map<string, number>();
  const stems: [string, number][] = [];
  text
    .trim()
    .split('\n')
    .forEach((line, place) => {
      for (const name of line.split(' ')) {
        if (name.endsWith('*')) stems.push([name.slice(0, -1), place]);
        else whole.set(name, place);
      }
    });
  return { whole, stems };
}
