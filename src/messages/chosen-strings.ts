import { fillIn } from '../core/languages.ts';
import type { ChosenStrings } from './page-protocol.ts';
import type { Reply } from './reply.ts';

/** What a surface speaks with: see `makeStrings`. */
export interface Voice {
  translate(key: string, ...substitutions: (string | number)[]): string;
  language: string;
}

/** The voice that the reader chose, or the browser's where none was chosen, or none can be had. */
export function chosenVoice(chosen: Reply<ChosenStrings>, ofBrowser: Voice): Voice {
  const { language, messages } = chosen.ok ? chosen.value : {};
  if (!language || !messages) return ofBrowser;
  return { language, translate: (key, ...substitutions) => fillIn(messages, key, substitutions) };
}
