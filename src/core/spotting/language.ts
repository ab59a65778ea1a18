/**
 * The language of a page from its own words: script first, then the commonest short words. Good enough to choose
 * among the lexicon's languages; `undefined` when unsure.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, 4_000);
  const script = dominantScript(sample);
  if (script === 'latin') return commonest(sample, latinWords, /[\p{Script=Latin}]+/gu);
  if (script === 'cyrillic') return /[іїєґ]/i.test(sample) ? 'uk' : 'ru';
  if (script === 'arabic') return /[پچژگ]|[یک]/.test(sample) ? 'fa' : 'ar';
  if (script === 'kana') return 'ja';
  return script === 'han' ? 'zh' : script === 'hebrew' ? 'he' : undefined;
}

const scripts = {
  latin: /\p{Script=Latin}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  arabic: /\p{Script=Arabic}/gu,
  hebrew: /\p{Script=Hebrew}/gu,
  han: /\p{Script=Han}/gu,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
} as const;

function dominantScript(text: string): keyof typeof scripts | undefined {
  const counts = Object.entries(scripts).map(([name, letters]) => {
    const count = text.match(letters)?.length ?? 0;
    // Japanese mixes its kana with more Han than kana; Chinese has none.
    return [name, name === 'kana' ? count * 4 : name === 'han' ? count * 2 : count] as const;
  });
  const [best] = counts.sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? (best[0] as keyof typeof scripts) : undefined;
}

/** The commonest function words of each language that few others share; enough languages to tell ours from. */
const latinWords: Record<string, string> = {
  en: 'the and of to that with was',
  de: 'der die und das ist nicht mit',
  fr: 'les des est une dans qui pour',
  es: 'el los las que una por con',
  tr: 've bir bu için ile olarak daha',
  it: 'il che di della per non sono',
  sv: 'och att det som är på för',
  pl: 'w i na że się nie jest',
  pt: 'o que os uma não com mais',
  nl: 'het een van zijn niet dat voor',
};

function commonest(
  text: string,
  words: Readonly<Record<string, string>>,
  pattern: RegExp,
): string | undefined {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(pattern)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = Object.entries(words).map(
    ([language, list]) => [language, list.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)] as const,
  );
  const [best] = scores.sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? best[0] : undefined;
}
