import { readerVoice } from '../messages/reader-voice.ts';
import { mountPage } from '../ui/mount-page.tsx';
import { App } from './App.tsx';

void readerVoice().then((voice) =>
  mountPage(document, voice, (translate) => translate('extensionName'), <App />),
);
