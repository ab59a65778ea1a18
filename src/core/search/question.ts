import { lazy } from '../lazy.ts';
import { datesIn } from '../ranking/dates-in-text.ts';
import { englishMonth } from '../ranking/month-names.ts';
import { fillersOf } from './filler-words.ts';
import { plainWords } from './parse-query.ts';
import { stopWords } from './stop-words.ts';

/** What a question asks for: of the first five a sentence has it on its face; of the others it is named there. */
export type Wanted = 'list' | 'date' | 'number' | 'money' | 'reason' | 'person' | 'place';

/** What a query asks for. */
export interface Question {
  wanted: Wanted;
  /** The folded words of which one is what it asks how many there are of ("north", "korean" and "soldiers"). */
  counted?: readonly string[];
  /** The units that an answer has ("years" or "kilometres" for "how long"). */
  units?: string;
}

/** A question, and for one that asks who or where the names that may answer it, with how likely each is. */
export interface Asked extends Question {
  names: ReadonlyMap<string, number>;
}

/** Question words of twelve languages, parted by bars; of several words, these stand one behind the other. */
const table: Readonly<Record<Exclude<Wanted, 'money'>, string>> = {
  list: `which countries|what countries|which states|welche länder|welche staaten|quels pays|quels états|qué países|hangi ülkeler|какие страны|
    какие государства|які країни|які держави|أي دول|أي الدول|ما الدول|ما هي الدول|کدام کشورها|چه کشورهایی|אילו מדינות|哪些国家|どの国|どんな国`,
  date: `when|wann|quand|cuándo|cuando|ne zaman|когда|коли|متى|کی|چه زمانی|چه سالی|מתי|何时|什么时候|哪年|哪一年|いつ|何年`,
  number: `how many|how much|how long|how far|how big|how large|how heavy|how fast|how high|how often|combien de temps|cuánto tiempo|
    как долго|як довго|как далеко|як далеко|كم مدة|چه مدت|כמה זמן|多长|多久|wie oft|wie schnell|wie viel|wie viele|wie
    lang|wie lange|wie weit|wie hoch|wie groß|wie schwer|wie teuer|combien|cuánto|cuánta|cuántos|cuántas|kaç|kaç para|ne kadar|сколько|скільки|
    كم|چند|چقدر|چه تعداد|כמה|多少|几个|几枚|何人|いくつ|いくら`,
  reason: `why|how come|warum|weshalb|wieso|pourquoi|por qué|neden|niçin|niye|почему|зачем|отчего|чому|навіщо|لماذا|چرا|למה|מדוע|为什么|
    为何|原因|理由|なぜ|どうして`,
  person: `who|whom|whose|wer|wem|quién|quiénes|qui est|qui dirige|qui a|kimdir|кто|кого|кому|хто|من هو|من هي|کیست|چه کسی|מי|谁|誰`,
  place: `where|wo|où se|où est|où sont|dónde|nerede|nereden|где|куда|откуда|де|куди|أين|کجا|איפה|היכן|哪里|在哪|何处|どこ`,
};

/** What asks in Chinese and Japanese, where nothing parts it from the words beside it. */
const unparted = lazy(
  () =>
    new RegExp(
      [...Object.values(table), ageTable, presentTable, tellingTable]
        .flatMap((phrases) => phrases.split('|').map((phrase) => phrase.trim()))
        .filter((phrase) => /^[\u3040-\u309f\u3400-\u9fff]+$/.test(phrase))
        .sort((one, other) => other.length - one.length)
        .join('|'),
      'g',
    ),
);

/**
 * A query in which spaces stand for what only asks, in Chinese or Japanese: cut into pairs, "布什尔何时投产" would be looked for
 * as 尔何 and 时投 too. Offsets stay what they are.
 */
export function withoutUnparted(query: string): string {
  return /[\u3040-\u9fff]/.test(query)
    ? query.replace(unparted(), (found) => ' '.repeat(found.length))
    : query;
}

/** With these, who asks for a number asks for an amount of money; beginnings of words, folded. */
const moneyTable = `pay paid cost price worth spen owe earn invest lend lent kost zahl wert preis cout paye prix vaut cuest pago paga preci vale
  fiyat maliyet odedi стои плат заплат цена цену цены ценой кошту вартіст ціна ціну ціни ثمن تكلف كلف دفع قيمت هزينه پرداخت עול מחיר שילמ 价 價 钱 錢 费 費 値段 費用 払`;

/** Who types one of these wants to be told how much, in a question or not. */
const costTable = 'cost kosten cout costo coste стоимост вартіст maliyet تكلف هزينه עלות 费用 費用 成本';

/** Who types one of these wants to be told why, in a question or not; beginnings of words, folded. Passages may have them too. */
const causeTable =
  'cause reason ursach grunde raison causa razon motiv sebep sebeb nedeni nedenler причин سبب اسباب علت دليل دلايل סיבה סיבת הסיב';

/** Who pays is told with what is paid; beginnings of words, folded. */
const payingTable = `pay paid financ funds funded funding zahl bezahl paie paye paga pago oded odey odu finans плати плача оплат
  оплач заплат финанс фінанс دفع يدفع تدفع مول يمول پرداخت שילמ משלמ מממן 出资 出資 资助 付 払`;

/** Somebody's age is asked for with the words for a number, and told by who he is. */
const ageTable =
  'how old|wie alt|quel âge|cuántos años tiene|kaç yaşında|сколько лет|скільки років|كم عمر|چند سالشه|چند سال دارد|בן כמה|בת כמה|多大年纪|几岁|何歳';

/** What a sentence is about that answers: the words that ask do not say it. */
const implied: Readonly<Record<string, readonly string[]>> = {
  'how far': ['range', 'kilometre'],
  'wie weit': ['range', 'kilometre'],
  'how heavy': ['weigh', 'kilogram'],
  'wie schwer': ['weigh', 'kilogram'],
  'how fast': ['speed', 'kilometre'],
};

/** Of what is so long, far or often nothing is counted; a sentence that answers has one of these behind a number. */
const unitsTable: readonly (readonly [string, string])[] = [
  [
    'how long|wie lang|wie lange|combien de temps|cuánto tiempo|как долго|як довго|كم مدة|چه مدت|כמה זמן|どのくらい|多长|多久',
    'year|month|week|day|hour|decade|kilomet|mile|metre',
  ],
  ['how far|wie weit|как далеко|як далеко', 'kilomet|mile|metre'],
  ['how heavy|wie schwer', 'kilo|tonne|pound|gram'],
  ['how fast|wie schnell|how high|wie hoch', 'kilomet|mile|metre|per cent|billion|million'],
  ['how often|wie oft|how big|how large|wie groß', ''],
];

/** Words that ask for what is so at present, or for news. No passage answers by having them. */
const presentTable = `now|nowadays|current|currently|latest|newest|most recent|the new|today|at present|at the moment|jetzt|derzeit|aktuell|heute|
  maintenant|actuellement|aujourd'hui|ahora|actualmente|hoy|şimdi|şu anda|сейчас|теперь|сегодня|зараз|тепер|сьогодні|الآن|حاليا|
  اکنون|الان|עכשיו|כיום|现在|目前|現在|latest news|breaking news|news about|news on|neueste nachrichten|nachrichten|dernières nouvelles|
  actualités|últimas noticias|noticias|son dakika|son haberler|haberleri|последние новости|новости|останні новини|новини|آخر أخبار|أخبار|
  آخرین اخبار|اخبار|חדשות|最新消息|最新|消息|新闻|最新ニュース|ニュース`;

/** Words that only ask to be told, or to have something explained. */
const tellingTable = `is it true that|is it true|is it correct that|stimmt es dass|est ce vrai que|es cierto que|هل صحيح أن|آیا درست است که|doğru mu|tell me|
  explain|explained|explainer|explanation|meaning|mean|definition|define|overview|summary|in short|in brief|background|basics|facts|facts about|
  info|information|profile|introduction|guide|wikipedia|erzähl mir|erkläre|erklärt|erklärung|bedeutung|überblick|zusammenfassung|hintergrund|
  explique|expliqué|explication|définition|signification|résumé|en bref|explicado|explicación|definición|significado|resumen|anlat|anlamı|
  nedir|özeti|hakkında bilgi|расскажи|что такое|что значит|что означает|значение|определение|кратко|объяснение|розкажи|що таке|що означає|
  значення|визначення|стисло|пояснення|توضیح بده|توضیح|معنی|یعنی چه|تعریف|خلاصه|اشرح|شرح|معنى|تعريف|ملخص|ספר לי|הסבר|משמעות|הגדרה|תקציר|
  介绍|简介|是什么|意思|含义|定义|概要|解説|意味|とは`;

/** Made when it is first asked for: a worker that wakes opens its database before that. */
const questions = lazy(() =>
  Object.entries(table).map(([wanted, phrases]): [Wanted, string[]] => [
    wanted as Wanted,
    phrases.split('|').map((phrase) => spaced(phrase)),
  ]),
);

const ages = lazy(() => ageTable.split('|').map((phrase) => spaced(phrase)));
const moneyWords = lazy(() => moneyTable.split(/\s+/));
const costWords = lazy(() => costTable.split(' '));
const measures = lazy(
  () =>
    new Map(
      unitsTable.flatMap(([phrases, units]) => phrases.split('|').map((phrase) => [spaced(phrase), units])),
    ),
);
const causeWords = lazy(() => causeTable.split(' '));
const payingWords = lazy(() => payingTable.split(/\s+/));
const presents = lazy(() => presentTable.split('|').map((phrase) => spaced(phrase)));
const tellings = lazy(() => tellingTable.split('|').map((phrase) => spaced(phrase)));

/** Asked for with these is an amount, which stands in front of its unit ("440 kilograms of uranium"). */
const amounts = lazy(
  () => new Set(['how much', 'wie viel', 'cuánto', 'cuánta', 'ne kadar', 'چقدر'].map((one) => spaced(one))),
);
/** What the query asks for; nothing where it is no question, or one that nothing gives away ("does"). */
export function readQuestion(query: string): Question | undefined {
  const words = spaced(query);
  const found = questionIn(words);
  if (!found) {
    if (hasWordOf(words, costWords())) return { wanted: 'money' };
    return hasWordOf(words, causeWords()) ? { wanted: 'reason' } : undefined;
  }
  const { wanted, phrase } = found;
  if (wanted === 'person' && hasWordOf(words, payingWords())) return { wanted: 'money' };
  if (wanted !== 'number') return { wanted };
  if (phrase.endsWith(' para ') || hasWordOf(words, moneyWords())) return { wanted: 'money' };
  if (amounts().has(phrase)) return { wanted };
  const units = measures().get(phrase);
  if (units !== undefined) return units === '' ? { wanted } : { wanted, units };
  const counted = countedIn(words, phrase);
  return counted.length === 0 ? { wanted } : { wanted, counted };
}

/** What is counted has no more words than these ("North Korean soldiers"). */
const mostCounted = 3;

/** The words behind "how many", up to one that only holds the question together. */
function countedIn(words: string, phrase: string): readonly string[] {
  const [, behind = ''] = words.split(phrase, 2);
  const all = behind.split(' ').filter((word) => word !== '');
  const fillers = fillersOf(words.trim().split(' '), stopWords);
  const isNone = (word: string) => stopWords.has(word) || fillers.has(word);
  // "Combien de navires"
  const from = all.findIndex((word) => !isNone(word));
  const rest = from < 0 ? [] : all.slice(from, from + mostCounted);
  const end = rest.findIndex(isNone);
  return end < 0 ? rest : rest.slice(0, end);
}

/** English words of which one is in what answers, though the question does not have them: of a sum of money, what costs it. */
export function impliedWords(query: string): readonly string[] {
  const words = spaced(query);
  if (readQuestion(query)?.wanted === 'money') return ['cost', 'price'];
  return implied[questionIn(words)?.phrase.trim() ?? ''] ?? [];
}

function hasWordOf(words: string, beginnings: readonly string[]): boolean {
  return words.split(' ').some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}

/** Does the query ask for what is so at present ("who leads the Guards now")? */
export function asksForPresent(query: string): boolean {
  return presentIn(spaced(query)).length > 0;
}

function presentIn(words: string): string[] {
  // "News" elsewhere is part of a name as often as not.
  const atEnd = words.endsWith(' news ') ? [' news '] : [];
  return [...presents().filter((phrase) => words.includes(phrase)), ...atEnd];
}

/** The words of the query that only ask to be told ("meaning"): what is named beside them is all that is asked for. */
export function tellingWords(query: string): ReadonlySet<string> {
  const words = spaced(query);
  return wordsOf(tellings().filter((phrase) => words.includes(phrase)));
}

/** What makes a question of a Turkish sentence; elsewhere in a query "mi" may be a helicopter. */
const turkishParticle = /\S (m[iu]) $/;

/** The words with which the query asks ("how", "long", "now", "tell"): no passage answers by having them. */
export function questionWords(query: string): ReadonlySet<string> {
  const words = spaced(query);
  const asking = wordsOf([questionIn(words)?.phrase ?? '', ...presentIn(words)]);
  const particle = turkishParticle.exec(words)?.slice(1) ?? [];
  return new Set([...asking, ...particle, ...tellingWords(query)]);
}

function wordsOf(phrases: readonly string[]): ReadonlySet<string> {
  const words = phrases.join(' ').split(' ');
  return new Set(words.filter((word) => word !== ''));
}

function questionIn(words: string): { wanted: Wanted; phrase: string } | undefined {
  const age = ages().find((phrase) => words.includes(phrase));
  if (age) return { wanted: 'person', phrase: age };
  for (const [wanted, phrases] of questions()) {
    const phrase = phrases
      .filter((one) => words.includes(one))
      .sort((one, other) => other.length - one.length)[0];
    if (phrase) return { wanted, phrase };
  }
  return undefined;
}

const number =
  /(?<![\p{L}\d][-–.,]?)\d[\d.,]*(?![\d-])|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter)\b/giu;
/** The number of a percentage, the first of "3 to 5 per cent" included. */
const percentage = /\d[\d.,]*(?=(?: (?:to|and|or) \d[\d.,]*)?\s?(?:per cent|percent|%))/giu;
/** What a share counts where an amount is asked for. */
const shareOfAmount = 0.6;
const reason =
  /\b(?:because|reasons?|explain\w*|so that|therefore|owing to|due to|in order to|for fear|fear\w*|why|retaliat\w+|revenge|in (?:response|reply|answer) to|lest|argu\w+|cited?|hesitat\w+|cause[sd]?|refer(?:red|ring) to|pretext|pressure|motives?|obstacles?|stuck|hamper\w*|hinder\w*|oblig\w+)\b/i;

/** Three names or more, one behind the other ("Russia, Armenia, Belarus and Kazakhstan"). */
const names =
  /[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*(?:, (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)+,? and (?:the )?[A-Z]/;
const money = /[$€£]\s?\d|\b(?:dollars?|euros?|roubles?|rials?|tomans?|yuan|shekels?)\b/i;

/** How far a sentence has what is wanted, from 0 to 1. For the English that passages are in. */
export function has(sentence: string, wanted: Exclude<Wanted, 'person' | 'place'>): number {
  if (wanted === 'list') return names.test(sentence) ? 1 : 0;
  if (wanted === 'reason') return reason.test(sentence) ? 1 : 0;
  if (wanted === 'money') return money.test(sentence) ? 1 : 0;
  const dates = datesIn(sentence);
  if (wanted === 'date') return dates.some((date) => date.length > 4) ? 1 : dates.length > 0 ? 0.7 : 0;
  // A share is no amount, but better than no number.
  const all = sentence.match(number)?.length ?? 0;
  const shares = sentence.match(percentage)?.length ?? 0;
  // Numbers that are no part of a date: each date has a year, and one that gives the day a second number.
  const ofDates = dates.reduce((sum, date) => sum + (date.length === 10 ? 2 : 1), 0);
  if (all - shares > ofDates) return 1;
  return all > ofDates ? shareOfAmount : 0;
}

/** A number, and up to two words between it and what it counts ("six or seven merchant" vessels); not the day of a month. */
const counting = lazy(
  () => new RegExp(`(?:${number.source})(?: (?!${monthNames()} )[A-Za-z'-]+){0,2} $`, 'iu'),
);
/** Does the sentence have a number of such units ("7,200 kilometres", "twenty-year")? */
export function measuresIn(sentence: string, units: string): boolean {
  return new RegExp(`(?:${number.source})(?:[ -][a-z]+)?[ -](?:${units})`, 'iu').test(sentence);
}

/** A year in front of a word does not count it. */
const yearOnly = /(?<!\d)(?:1[89]|20)\d\d,?(?: [A-Za-z'-]+){0,2} $/;

/** Does the text before a word say how many there are of it? For the English that passages are in. */
export function counts(before: string): boolean {
  return counting().test(before) && !yearOnly.test(before);
}

function monthNames(): string {
  return `(?:${Array.from({ length: 12 }, (_, index) => englishMonth(index + 1)).join('|')})`;
}

function spaced(text: string): string {
  return ` ${plainWords(text).join(' ')} `;
}
