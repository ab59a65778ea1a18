import { watchLocale } from '../messages/watch-locale.ts';
import { mountPage } from '../ui/mount-page.tsx';
import { App } from './App.tsx';

watchLocale((locale) =>
  mountPage(document, locale, (translate) => translate('welcomeTitle', translate('extensionName')), <App />),
);
