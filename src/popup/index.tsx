import { watchLocale } from '../messages/watch-locale.ts';
import { mountPage } from '../ui/mount-page.tsx';
import { App } from './App.tsx';
import { prepareTab } from './launch-params.ts';

prepareTab(document);
watchLocale((locale) => mountPage(document, locale, (translate) => translate('extensionName'), <App />));
