import type { LocaleStrings } from '../core/languages.ts';
import { translate, uiLanguage } from '../platform/i18n.ts';
import { onLanguageChanged } from '../platform/language-setting.ts';
import { readSettings } from '../platform/settings.ts';
import { ask } from './ask.ts';
import { chosenLocale } from './chosen-locale.ts';

/** The messages of one of the extension's own pages, in the reader's language. Most readers leave that to the browser: nothing is asked. */
export async function readLocale(): Promise<LocaleStrings> {
  const ofBrowser = { translate, language: uiLanguage() };
  const { language } = await readSettings();
  return language === 'auto' ? ofBrowser : chosenLocale(await ask('strings', {}), ofBrowser);
}

/** Call back with the messages of one of the extension's own pages: at once, and anew whenever the reader has chosen another language. */
export function watchLocale(onLocale: (locale: LocaleStrings) => void): void {
  let turn = 0;
  const refreshLocale = async () => {
    const mine = ++turn;
    const locale = await readLocale();
    // Two choices may follow each other faster than their answers.
    if (mine === turn) onLocale(locale);
  };
  void refreshLocale();
  onLanguageChanged(() => void refreshLocale(), new AbortController().signal);
}
