import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from './command-line.ts';
import { newestPlaywrightChromium } from './playwright-cache.ts';
import { usualPaths } from './usual-paths.ts';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/**
 * The executable of a browser: the one that `CHROMIUM_BIN` or `FIREFOX_BIN` names, else the first of the platform's
 * usual places, `PATH` and (Chromium only) Playwright's cache. Undefined when there is none.
 * Throws a Failure when the variable is set and names no executable file.
 */
export function locateBrowser(name: BrowserName): string | undefined {
  const named = process.env[variables[name]];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Failure(`${variables[name]} is set to "${named}", which is not an executable file.`);
  }
  const found = [...usualPaths(name), ...onPath(name)].find(isExecutable);
  if (found || name === 'firefox') return found;
  const cached = newestPlaywrightChromium();
  return cached && isExecutable(cached) ? cached : undefined;
}

/** Like `locateBrowser`, but installs a missing browser where that can be done, and throws a Failure where it cannot. */
export function ensureBrowser(name: BrowserName): string {
  const found = locateBrowser(name);
  if (found) return found;
  const failure = installWithApt(name);
  const installed = locateBrowser(name);
  if (installed) return installed;
  const reason = failure ? `${failure}\n` : '';
  throw new Failure(
    `${reason}No ${titles[name]} found. Install it (${remedies[name]}), or set ${variables[name]} to its executable.`,
  );
}

const variables = { chromium: 'CHROMIUM_BIN', firefox: 'FIREFOX_BIN' };
const titles = { chromium: 'Chromium (or Chrome, Edge, Brave)', firefox: 'Firefox' };
const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' };
const remedies = {
  chromium:
    'Debian: apt-get install chromium; macOS: brew install --cask chromium; Windows: winget install Google.Chrome',
  firefox:
    'Debian: apt-get install firefox-esr; macOS: brew install --cask firefox; Windows: winget install Mozilla.Firefox',
};
const commands = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
    'chrome',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

function onPath(name: BrowserName): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return folders.flatMap((folder) => commands[name].map((command) => join(folder, command + suffix)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Install through apt-get as root on Debian and its relatives; says what went wrong, if it was tried and failed. */
function installWithApt(name: BrowserName): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  if (spawnSync('apt-get', ['--version']).error) return undefined;
  console.log(`No ${titles[name]} found: installing ${debianPackages[name]} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another installation may be under way; wait for it, two minutes at most.
  const patience = ['-o', 'DPkg::Lock::Timeout=120'];
  const apt = (...args: string[]) =>
    spawnSync('apt-get', [...patience, ...args], { env, encoding: 'utf8', maxBuffer: 1e8 });
  apt('update', '-qq');
  // Without fonts a minimal system renders text as empty boxes.
  const wanted = [debianPackages[name], 'fonts-liberation'];
  const { status, stderr } = apt('install', '-y', '-qq', '--no-install-recommends', ...wanted);
  return status === 0 ? undefined : `apt-get install ${debianPackages[name]} failed:\n${stderr.trim()}`;
}
