import { type Messages, messagesOf, messagesPath } from '../core/languages.ts';
import type { LanguageChoice } from '../core/settings.ts';
import type { ChosenStrings } from '../messages/page-protocol.ts';

/** The messages of the language that the reader chose; without them where the package has none in it. */
export async function chosenStrings(
  language: LanguageChoice,
  readPackagedFile: (path: `${string}.json`) => Promise<unknown>,
): Promise<ChosenStrings> {
  if (language === 'auto') return {};
  const messages = await readMessages();
  return messages ? { language, messages } : { language };

  async function readMessages(): Promise<Messages | undefined> {
    if (language === 'auto') return undefined;
    try {
      return messagesOf(await readPackagedFile(messagesPath(language)));
    } catch {
      // Not translated yet: the names of topics are in that language all the same.
      return undefined;
    }
  }
}

export interface LanguageSource {
  read(): Promise<{ language: LanguageChoice }>;
  /** Call back after every change of the settings. */
  onChanged(listener: () => void): void;
  /** The language of the browser's messages: what `auto` means. */
  ofMessages(): string;
}

/** The language in which topics are named, read once and again after each change of the settings. */
export function topicLanguage({ read, onChanged, ofMessages }: LanguageSource): () => Promise<string> {
  const look = async () => {
    const { language } = await read();
    return language === 'auto' ? ofMessages() : language;
  };
  let latest = look();
  onChanged(() => {
    latest = look();
  });
  return () => latest;
}
