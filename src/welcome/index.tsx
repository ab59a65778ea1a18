import { render } from 'preact';
import { translate, uiLanguage } from '../platform/i18n.ts';
import { preparePage } from '../ui/prepare-page.ts';
import { makeStrings, StringsProvider } from '../ui/strings.ts';
import { App } from './App.tsx';

const strings = makeStrings(translate, uiLanguage());
preparePage(document, strings, translate('welcomeTitle', translate('extensionName')));
const root = document.getElementById('root');
if (root) {
  render(
    <StringsProvider value={strings}>
      <App />
    </StringsProvider>,
    root,
  );
}
