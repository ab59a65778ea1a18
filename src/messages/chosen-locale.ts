import { fillIn, type LocaleStrings } from '../core/languages.ts';
import type { ChosenStrings } from './page-protocol.ts';
import type { Reply } from './reply.ts';

/** Messages in the language that the reader chose, or the browser's where none was chosen, or none can be had. */
export function chosenLocale(chosen: Reply<ChosenStrings>, ofBrowser: LocaleStrings): LocaleStrings {
  const { language, messages } = chosen.ok ? chosen.value : {};
  if (!language || !messages) return ofBrowser;
  return { language, translate: (key, ...substitutions) => fillIn(messages, key, substitutions) };
}
