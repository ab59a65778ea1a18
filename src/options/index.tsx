import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readerVoice } from '../messages/reader-voice.ts';
import { watchSettings } from '../platform/settings.ts';
import { preparePage } from '../ui/prepare-page.ts';
import { makeStrings, type Strings, StringsProvider } from '../ui/strings.ts';
import { useWatched } from '../ui/use-watched.ts';
import { App } from './App.tsx';

/** The page in the language that was chosen, also when another is chosen on it. */
function Page({ first }: { first: Strings }) {
  const [strings, setStrings] = useState(first);
  const language = useWatched(watchSettings)?.language;
  useEffect(() => {
    if (language === undefined) return undefined;
    let wanted = true;
    void stringsOfReader().then((next) => wanted && setStrings(next));
    return () => {
      wanted = false;
    };
  }, [language]);
  useEffect(() => {
    preparePage(document, strings, strings.translate('settingsTitle', strings.translate('extensionName')));
  }, [strings]);
  return (
    <StringsProvider value={strings}>
      <App />
    </StringsProvider>
  );
}

async function stringsOfReader(): Promise<Strings> {
  const { translate, language } = await readerVoice();
  return makeStrings(translate, language);
}

void stringsOfReader().then((strings) => {
  const root = document.getElementById('root');
  if (root) render(<Page first={strings} />, root);
});
