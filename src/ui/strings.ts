import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LocaleStrings } from '../core/languages.ts';
import type { CountedKey, MessageKey } from './message-key.ts';

/** The message `key` of `_locales`, its `$1`, `$2` … filled in; the key itself if there is no such message. */
export type Translate = (key: MessageKey, ...substitutions: (string | number)[]) => string;

export interface Strings {
  translate: Translate;
  /** The message `<key>_one`, `<key>_other` … that this language wants for `count`, which becomes `$1`. */
  plural: (key: CountedKey, count: number, ...substitutions: (string | number)[]) => string;
  number: (value: number) => string;
  /** `a`, `a and b`, `a, b and c`. */
  list: (items: readonly string[]) => string;
  /** Between two things on a line; it never begins one. A dot, but where a dot is a zero (۰, ٠) a bar. */
  separator: string;
  /** BCP 47 tag for dates and numbers; never another language than that of the messages. */
  language: string;
  direction: 'ltr' | 'rtl';
}

/** Languages written from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/**
 * Strings for one surface, of messages by any key: one that counts has more forms in some languages than English has.
 * `uiLanguage` is the browser's; where the messages are in another language (English stands in for what is not translated),
 * dates and numbers follow the messages, so that no line mixes two languages.
 */
export function makeStrings(translate: LocaleStrings['translate'], uiLanguage: string): Strings {
  const language = languageOfMessages(translate('languageTag'), uiLanguage);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const plurals = new Intl.PluralRules(language);
  return {
    translate,
    language,
    direction: rightToLeft.has(baseOf(language)) ? 'rtl' : 'ltr',
    list: (items) => lists.format(items),
    separator: numbers.format(0) === '0' ? '\u00a0· ' : '\u00a0| ',
    number: (value) => numbers.format(value),
    plural: (key, count, ...substitutions) => {
      const wanted = `${key}_${plurals.select(count)}`;
      const text = translate(wanted, numbers.format(count), ...substitutions);
      return text === wanted ? translate(`${key}_other`, numbers.format(count), ...substitutions) : text;
    },
  };
}

const StringsContext = createContext<Strings>(makeStrings((key) => key, 'en'));
export const StringsProvider = StringsContext.Provider;

/** The strings of the surface that the component is in. */
export function useStrings(): Strings {
  return useContext(StringsContext);
}

function languageOfMessages(tag: string, uiLanguage: string): string {
  const messages = tag === 'languageTag' ? 'en' : tag;
  return isLanguage(uiLanguage) && baseOf(uiLanguage) === baseOf(messages) ? uiLanguage : messages;
}

function baseOf(language: string): string {
  return language.split('-', 1)[0] ?? language;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    // Some browsers answer with a POSIX name such as `en_US.UTF-8`.
    return false;
  }
}
