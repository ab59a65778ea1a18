import { homedir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './browsers.ts';

/** Where each platform usually keeps a browser, the best choice first; the files need not exist. */
export function usualPaths(name: BrowserName): string[] {
  if (process.platform === 'darwin') return macApps[name].flatMap(macPaths);
  if (process.platform === 'win32') return windowsFiles[name].flatMap(windowsPaths);
  return linuxPaths[name];
}

// A snap comes last: its confinement keeps it from reading extensions in hidden or temporary folders.
const linuxPaths = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
    '/usr/bin/brave-browser',
    '/snap/bin/chromium',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/opt/firefox/firefox', '/snap/bin/firefox'],
};
const macApps = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'],
};
const windowsFiles = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

function macPaths(app: string): string[] {
  const executable = app.startsWith('Firefox') ? 'firefox' : app;
  return ['/Applications', join(homedir(), 'Applications')].map(
    (folder) => `${folder}/${app}.app/Contents/MacOS/${executable}`,
  );
}

function windowsPaths(file: string): string[] {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].flatMap((folder) =>
    folder ? [`${folder}\\${file}`] : [],
  );
}
