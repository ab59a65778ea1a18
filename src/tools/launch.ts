import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type BrowserName, ensureBrowser } from './browsers.ts';
import { Failure } from './command-line.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import { inProject } from './project.ts';

export type ExecutionWorld = 'isolated' | 'page';

export type BrowserUiAction =
  | { command: string }
  | { menuEntry: string; selection: string }
  | { entered: string; disposition: 'currentTab' | 'newForegroundTab' | 'newBackgroundTab' };

export interface LaunchOptions {
  /** Show a window. */
  headful?: boolean;
  /** Chromium only: the folder of a profile that outlives the browser; without it, a new one that is deleted. */
  profile?: string;
  /** Firefox preferences. */
  preferences?: Record<string, unknown>;
  /** Firefox only: every window is private, and the extension may run in it. */
  alwaysPrivate?: boolean;
}

/** A running browser, and what tests and tools do with the extension in it. */
export interface ExtensionBrowser {
  name: BrowserName;
  browser: Browser;
  /**
   * Load the extension in `folder`; a second call replaces it in place, as an update does. The page that opens after a
   * first installation is closed again, unless it is asked for: it would come to the front at any time.
   */
  install(folder: string, options?: { keepWelcome?: boolean }): Promise<void>;
  /** The address that the extension's own files begin with. */
  base(): string;
  /** A new tab with one of the extension's own pages, once its `<main>` is there. */
  extensionPage(file: string): Promise<Page>;
  /** End the background's worker or event page, as the browser does after half a minute of idleness; nothing where it is asleep. */
  stopBackground(): Promise<void>;
  /** Is it running now? It is not woken by the question. */
  isBackgroundRunning(): Promise<boolean>;
  /**
   * Let happen what a driver cannot bring about in the page, since the browser's own interface does it: the key of a
   * command is pressed over the tab in front, the extension's menu entry is chosen for a selection, or words are entered
   * after its keyword in the address bar. The background is woken for it, if it sleeps.
   */
  performUiAction(action: BrowserUiAction): Promise<void>;
  /** The address of the popup that is open in the toolbar, if one is. */
  popupAddress(): Promise<string | undefined>;
  /** Close it. Firefox keeps it open even when the tab under it goes. */
  closePopup(): Promise<void>;
  /**
   * Run `script`, the source of a function of a shadow root, on the root of the element that `host` evaluates to,
   * closed or not. Undefined when there is no such element or root. The result travels as JSON. `world`: beside the
   * page's scripts (`quiet`, where nothing is replaced) or among them (`page`).
   */
  inShadowRoot(page: Page, host: string, script: string, world?: ExecutionWorld): Promise<unknown>;
  /** Errors of the extension's background so far, as text. */
  backgroundErrors(): Promise<string[]>;
  /**
   * Addresses outside the extension that were asked for so far, by whatever runs in its background, in its pages or
   * in web pages; left out is what web pages load from `pagesUrl`, where the tests' pages come from.
   */
  foreignRequests(pagesUrl: string): Promise<string[]>;
  close(): Promise<void>;
}

/** Start a browser, installing it first if need be. The extension is not in it yet. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const executable = ensureBrowser(name);
  const started = await (name === 'chromium' ? launchChromium : launchFirefox)(
    executable,
    options,
    environment(),
  );
  const version = await started.browser.version();
  const major = Number(/\/(\d+)/.exec(version)?.[1]);
  const least = minimumVersion(name);
  if (major >= least) return started;
  await started.close();
  throw new Failure(`${executable} is ${version}; Backgrounder needs ${name} ${least} or later.`);
}

/** What `manifest.json` asks for; docs/browser-notes.md says why. */
function minimumVersion(name: BrowserName): number {
  const manifest = JSON.parse(readFileSync(inProject('manifest.json'), 'utf8'));
  const version =
    name === 'chromium'
      ? manifest.minimum_chrome_version
      : manifest.browser_specific_settings.gecko.strict_min_version;
  return Number.parseInt(version, 10);
}

/** Firefox refuses to start as root when the home folder belongs to somebody else. */
function environment(): Record<string, string | undefined> {
  const home = process.env.HOME;
  if (process.getuid?.() !== 0 || (home && statSync(home, { throwIfNoEntry: false })?.uid === 0)) {
    return process.env;
  }
  return { ...process.env, HOME: mkdtempSync(join(tmpdir(), 'backgrounder-home-')) };
}
