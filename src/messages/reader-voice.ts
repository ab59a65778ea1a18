import { translate, uiLanguage } from '../platform/i18n.ts';
import { readSettings } from '../platform/settings.ts';
import { ask } from './ask.ts';
import { chosenVoice, type Voice } from './chosen-strings.ts';

/** In which language one of the extension's own pages speaks. Most readers leave that to the browser: nothing is asked. */
export async function readerVoice(): Promise<Voice> {
  const ofBrowser = { translate, language: uiLanguage() };
  const { language } = await readSettings();
  return language === 'auto' ? ofBrowser : chosenVoice(await ask('strings', {}), ofBrowser);
}
