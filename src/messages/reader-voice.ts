import { translate, uiLanguage } from '../platform/i18n.ts';
import { onLanguageChanged } from '../platform/language-setting.ts';
import { readSettings } from '../platform/settings.ts';
import { ask } from './ask.ts';
import { chosenVoice, type Voice } from './chosen-strings.ts';

/** In which language one of the extension's own pages speaks. Most readers leave that to the browser: nothing is asked. */
export async function readerVoice(): Promise<Voice> {
  const ofBrowser = { translate, language: uiLanguage() };
  const { language } = await readSettings();
  return language === 'auto' ? ofBrowser : chosenVoice(await ask('strings', {}), ofBrowser);
}

/** Let one of the extension's own pages speak: at once, and anew whenever the reader has chosen another language. */
export function followReaderVoice(speak: (voice: Voice) => void): void {
  let turn = 0;
  const speakAnew = async () => {
    const mine = ++turn;
    const voice = await readerVoice();
    // Two choices may follow each other faster than their answers.
    if (mine === turn) speak(voice);
  };
  void speakAnew();
  onLanguageChanged(() => void speakAnew(), new AbortController().signal);
}
