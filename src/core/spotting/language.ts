import type { LexiconTable } from './lexicon.ts';

type FunctionWords = LexiconTable['functionWords'];

/**
 * The language of a page from its own words: script first, then the commonest short words. Good enough to choose
 * among the lexicon's languages; `undefined` when unsure. What the page declares counts where its words are of two languages:
 * a German article that quotes English posts is German.
 */
export function detectLanguage(
  text: string,
  functionWords: FunctionWords,
  declared?: string,
): string | undefined {
  const sample = text.slice(0, 4_000);
  const counts = scripts.map(() => 0);
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    const index = scripts.findIndex(([first, last]) => unit >= first && unit <= last);
    if (index >= 0) counts[index] = (counts[index] ?? 0) + (scripts[index]?.[2] ?? 0);
  }
  const most = Math.max(...counts);
  return most > 0 ? scripts[counts.indexOf(most)]?.[3](sample, functionWords, declared) : undefined;
}

/** First and last code unit, what one unit counts (a Han character says as much as several letters), the language. */
const scripts: [
  first: number,
  last: number,
  weight: number,
  language: (text: string, functionWords: FunctionWords, declared?: string) => string | undefined,
][] = [
  [0x41, 0x24f, 1, commonest],
  // A quotation or a name in the neighbour's spelling does not change the language.
  [0x400, 0x52f, 1, (text) => (times(text, /[іїєґ]/gi) > times(text, /[ыэёъ]/gi) ? 'uk' : 'ru')],
  [0x590, 0x5ff, 1, () => 'he'],
  // Either is typed with the other's ي and ك; neither does without its own article and short words.
  [
    0x600,
    0x6ff,
    1,
    (text) => (times(text, /[ةأإ]| ال| في /g) > times(text, /[پچژگ]| (که|كه|از|در|را) /g) ? 'ar' : 'fa'),
  ],
  // Japanese mixes its kana with more Han than kana; Chinese has none.
  [0x3041, 0x30ff, 4, () => 'ja'],
  [0x4e00, 0x9fff, 2, () => 'zh'],
];

function times(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/** Of a text in a language, one word in this many is one of its function words, at least: a page of names and figures has none. */
const oneIn = 25;

function commonest(text: string, functionWords: FunctionWords, declared?: string): string | undefined {
  const words = text.toLowerCase().split(/\P{L}+/u);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | undefined;
  let most = words.length / oneIn;
  for (const language in functionWords) {
    let hits = 0;
    for (const word of functionWords[language]?.split(' ') ?? []) hits += counts.get(word) ?? 0;
    if (language === declared) hits *= 2;
    if (hits > most) {
      most = hits;
      best = language;
    }
  }
  return best;
}
