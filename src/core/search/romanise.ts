/** Cyrillic letters as English news writes them in names (the BGN/PCGN systems, without apostrophes). */
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};
/** What cases hang on a name. */
const ending = /(?:ами|ями|ого|ому|ой|ом|ем|ах|ях|ов|ев|а|у|е|ы|и|і|ю|я|ь)$/;
/** "Лавровский" is Lavrovsky, whose two last letters English makes one of. */
const doubled = /(?<=[иіы])й/g;
/** What English writes otherwise in names that are not Russian ("Наджаф", "Аксиос", "Мехрабад"). */
const otherwise = [
  ['dzh', 'j'],
  ['ks', 'x'],
  ['kh', 'h'],
] as const;
/** Shorter names are too easily something else. */
const shortest = 5;

/**
 * How English may write a folded Cyrillic word, if it is a name: "татарстані" is "tatarstan". With and without its ending,
 * because nobody knows whether "алабуга" has one.
 */
export function romanised(word: string): readonly string[] {
  if (!/^[а-яёіїєґ]+$/.test(word)) return [];
  const forms = new Set([word.replace(ending, ''), word]);
  return [...forms]
    .filter((form) => form.length >= shortest)
    .map((form) => [...form.replace(doubled, '')].map((letter) => letters[letter] ?? '').join(''))
    .flatMap((form) => [
      form,
      ...otherwise.filter(([from]) => form.includes(from)).map(([from, to]) => form.replace(from, to)),
    ]);
}
