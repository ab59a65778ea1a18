import browser from 'webextension-polyfill';

/** The message `key` of `_locales` in the reader's language; the key itself if there is none, so that nothing is blank. */
export function translate(key: string, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String)) || key;
}

/** The reader's interface language, as a BCP 47 tag. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
