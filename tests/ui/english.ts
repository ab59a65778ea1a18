import { readFileSync } from 'node:fs';
import type { LocaleStrings } from '../../src/core/languages.ts';
import { makeStrings, type Strings } from '../../src/ui/strings.ts';

const file = new URL('../../assets/_locales/en/messages.json', import.meta.url);
const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));

/** The English messages, filled in as browsers do it. */
export const translate: LocaleStrings['translate'] = (key, ...substitutions) =>
  messages[key]?.message.replace(/\$(\d)/g, (_, nth) => String(substitutions[Number(nth) - 1] ?? '')) ?? key;

/** What a reader with a British browser sees. */
export const english: Strings = makeStrings(translate, 'en-GB');
