/**
 * The background: a service worker in Chromium, an event page in Firefox. Both stop it after half a minute of rest, so
 * all listeners are registered in the first turn, and nothing that matters is kept between wakes.
 */
import { serve } from '../messages/serve.ts';
import { onCommand } from '../platform/commands.ts';
import { forgetFailedImport, readFailedImport, writeFailedImport } from '../platform/failed-import.ts';
import { translate } from '../platform/i18n.ts';
import { readPackagedFile } from '../platform/packaged-file.ts';
import { openPopup, popupPath } from '../platform/popup.ts';
import { extensionUrl, onInstalled, onStartup, ownVersion } from '../platform/runtime.ts';
import { onAnySettingChanged, onSettingsChanged, readSettings, writeSetting } from '../platform/settings.ts';
import { activeTabId, badgedTabs, openTab, setBadge } from '../platform/tabs.ts';
import { setWhatsNewVersion } from '../platform/whats-new.ts';
import { openStore } from '../store/open-store.ts';
import { clearStaleBadges, pageScopeSettings } from './badges.ts';
import { runCommand } from './commands.ts';
import { createHandlers } from './handlers.ts';
import { afterInstall } from './installed.ts';
import { chosenStrings, topicLanguage } from './languages.ts';
import { offerLookUp, serveLookUps } from './look-up.ts';
import { packHash } from './pack-hash.ts';
import { connectToPage } from './page-connection.ts';
import { seedLock, seedLockFree, usedBytes } from './storage.ts';

const language = topicLanguage({
  read: readSettings,
  onChanged: onSettingsChanged,
  ofMessages: () => translate('languageTag'),
});
const store = openStore({
  readPack: () => readPackagedFile('pack.json'),
  packHash,
  failures: { read: readFailedImport, write: writeFailedImport, forget: forgetFailedImport },
  language,
  lock: seedLock,
  lockFree: seedLockFree,
  usedBytes,
});
const handlers = createHandlers(
  store,
  { openTab: (path) => openTab(extensionUrl(path)), setBadge },
  { read: readSettings, write: writeSetting },
  { strings: (chosen) => chosenStrings(chosen, readPackagedFile) },
);

serve(handlers);
onAnySettingChanged(
  pageScopeSettings,
  () => void clearStaleBadges({ readSettings, badgedTabs, connectToPage, setBadge }),
);
serveLookUps(store);
onCommand((name, tabId) => {
  void runCommand(name, tabId, {
    connectToPage,
    activeTab: activeTabId,
    openPopup: (tab) => openPopup(popupPath, tab),
    turnOff: (request) => handlers.turnOff(request, {}),
  });
});
onInstalled((details) => {
  void store.seed();
  void offerLookUp();
  void afterInstall(details, {
    version: ownVersion(),
    openWelcome: () => openTab(extensionUrl('welcome.html')),
    setWhatsNewVersion,
  });
});
onStartup(() => {
  void store.seed();
  void offerLookUp();
});
// Whatever woke the background: an import that was interrupted goes on.
void store.resume();
