import { followReaderVoice } from '../messages/reader-voice.ts';
import { mountPage } from '../ui/mount-page.tsx';
import { App } from './App.tsx';
import { prepareTab } from './opening.ts';

prepareTab(document);
followReaderVoice((voice) => mountPage(document, voice, (translate) => translate('extensionName'), <App />));
