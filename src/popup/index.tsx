import { render } from 'preact';
import { readerVoice } from '../messages/reader-voice.ts';
import { preparePage } from '../ui/prepare-page.ts';
import { makeStrings, StringsProvider } from '../ui/strings.ts';
import { App } from './App.tsx';
import { prepareTab } from './opening.ts';

void readerVoice().then(({ translate, language }) => {
  const strings = makeStrings(translate, language);
  preparePage(document, strings, translate('extensionName'));
  prepareTab(document);
  const root = document.getElementById('root');
  if (!root) return;
  render(
    <StringsProvider value={strings}>
      <App />
    </StringsProvider>,
    root,
  );
});
