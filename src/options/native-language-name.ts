/** Scripts tell readers of Chinese more than countries do. */
const written: Readonly<Record<string, string>> = { 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant' };

/** A language's name in that language, which is what its readers look for in a list: `فارسی`. */
export function nativeLanguageName(language: string): string {
  const tag = written[language] ?? language;
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? language;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
