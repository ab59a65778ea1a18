import { isRecord } from './guards.ts';

/** The languages in which the interface can be, as BCP 47 tags. The folder of each in `_locales` has its name with `_`. */
export const interfaceLanguages = [
  'en',
  'ru',
  'uk',
  'fa',
  'ar',
  'he',
  'tr',
  'zh-CN',
  'zh-TW',
  'ja',
  'de',
  'fr',
  'es',
] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Where the messages of a language lie in the package. */
export function messagesPath(language: InterfaceLanguage): `${string}.json` {
  return `_locales/${language.replace('-', '_')}/messages.json`;
}

/** Messages by key, with `$1`, `$2` … where `_locales` has named placeholders. */
export type Messages = Record<string, string>;

/**
 * The messages of a file of `_locales`; undefined where it is none. A file that does not say its language is none: it
 * could not be read aloud or set in the right direction.
 */
export function messagesOf(file: unknown): Messages | undefined {
  if (!isRecord(file)) return undefined;
  const messages = Object.entries(file).flatMap(([key, entry]) => {
    if (!isRecord(entry) || typeof entry.message !== 'string') return [];
    return [[key, withNumbers(entry.message, entry.placeholders)] as const];
  });
  const read: Messages = Object.fromEntries(messages);
  return Object.hasOwn(read, 'languageTag') ? read : undefined;
}

/** The text of `messages`, its numbered places filled in; the key itself where there is none, as in the browser. */
export function fillIn(messages: Messages, key: string, substitutions: readonly (string | number)[]): string {
  const text = Object.hasOwn(messages, key) ? messages[key] : undefined;
  return (
    text?.replace(/\$(\d)/g, (_, place: string) => String(substitutions[Number(place) - 1] ?? '')) ?? key
  );
}

/** Messages, and the language that they are in. */
export interface LocaleStrings {
  /** The message `key` of `_locales`, its `$1`, `$2` … filled in. */
  translate: (key: string, ...substitutions: (string | number)[]) => string;
  /** BCP 47 tag for dates and numbers. */
  language: string;
}

function withNumbers(message: string, placeholders: unknown): string {
  if (!isRecord(placeholders)) return message;
  // Names of placeholders are the same in capitals.
  const contents = new Map(Object.entries(placeholders).map(([name, value]) => [name.toLowerCase(), value]));
  return message.replace(/\$(\w+)\$/g, (whole, name: string) => {
    const placeholder = contents.get(name.toLowerCase());
    return isRecord(placeholder) && typeof placeholder.content === 'string' ? placeholder.content : whole;
  });
}
