import { render } from 'preact';
import { readerVoice } from '../messages/reader-voice.ts';
import { preparePage } from '../ui/prepare-page.ts';
import { makeStrings, StringsProvider } from '../ui/strings.ts';
import { App } from './App.tsx';

void readerVoice().then(({ translate, language }) => {
  const strings = makeStrings(translate, language);
  preparePage(document, strings, translate('welcomeTitle', translate('extensionName')));
  const root = document.getElementById('root');
  if (!root) return;
  render(
    <StringsProvider value={strings}>
      <App />
    </StringsProvider>,
    root,
  );
});
