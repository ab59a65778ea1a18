import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The executable of the newest Chromium that Playwright downloaded on this machine, if there is one. */
export function newestPlaywrightChromium(): string | undefined {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? defaultCache();
  if (!existsSync(cache)) return undefined;
  const revisions = readdirSync(cache)
    .flatMap((name) => /^chromium-(\d+)$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(b) - Number(a));
  const candidates = revisions.flatMap((revision) =>
    executables.map((file) => join(cache, `chromium-${revision}`, file)),
  );
  return candidates.find((path) => existsSync(path));
}

// Playwright's own layout, old and new ("chrome-linux64" since its revision 1200, late 2025).
const executables = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

function defaultCache(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(homedir(), '.cache/ms-playwright');
}
