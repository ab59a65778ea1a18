import { followReaderVoice } from '../messages/reader-voice.ts';
import { mountPage } from '../ui/mount-page.tsx';
import { App } from './App.tsx';

followReaderVoice((voice) =>
  mountPage(document, voice, (translate) => translate('settingsTitle', translate('extensionName')), <App />),
);
