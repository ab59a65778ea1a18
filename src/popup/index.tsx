import { readerVoice } from '../messages/reader-voice.ts';
import { mountPage } from '../ui/mount-page.tsx';
import { App } from './App.tsx';
import { prepareTab } from './opening.ts';

void readerVoice().then((voice) => {
  prepareTab(document);
  mountPage(document, voice, (translate) => translate('extensionName'), <App />);
});
