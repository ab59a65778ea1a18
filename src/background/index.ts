/**
 * The background: a service worker in Chromium, an event page in Firefox. Both stop it after half a minute of rest, so
 * all listeners are registered in the first turn, and nothing that matters is kept between wakes.
 */
import { serve } from '../messages/serve.ts';
import { translate } from '../platform/i18n.ts';
import { readPackaged } from '../platform/packaged.ts';
import { onInstalled, onStartup, urlOf } from '../platform/runtime.ts';
import { onSettingsChanged, readSettings, writeSetting } from '../platform/settings.ts';
import { openTab, setBadge } from '../platform/tabs.ts';
import { openStore } from '../store/open-store.ts';
import { createHandlers } from './handlers.ts';
import { chosenStrings, topicLanguage } from './languages.ts';
import { seedLock, usedBytes } from './storage.ts';

const language = topicLanguage({
  read: readSettings,
  onChanged: onSettingsChanged,
  ofMessages: () => translate('languageTag'),
});
const store = openStore({
  readPack: () => readPackaged('pack.json'),
  language,
  lock: seedLock,
  usedBytes,
});

serve(
  createHandlers(
    store,
    { openTab: (path) => openTab(urlOf(path)), setBadge },
    { read: readSettings, write: writeSetting },
    { strings: (chosen) => chosenStrings(chosen, readPackaged) },
  ),
);
onInstalled(() => void store.seed());
onStartup(() => void store.seed());
// Whatever woke the background: an import that was interrupted goes on.
void store.resume();
