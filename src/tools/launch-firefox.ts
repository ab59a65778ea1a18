import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { uiActionScript } from './firefox-ui-actions.ts';
import type { BrowserUiAction, ExecutionWorld, ExtensionBrowser, LaunchOptions } from './launch.ts';
import { insecureHost, isServedFrom } from './page-server.ts';
import { welcomePage } from './welcome-page.ts';

/** Start Firefox over WebDriver BiDi. */
export async function launchFirefox(
  executablePath: string,
  { headful = false, preferences = {}, alwaysPrivate = false }: LaunchOptions,
  env: Record<string, string | undefined>,
): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    env,
    headless: !headful,
    defaultViewport: headful ? null : { width: 1000, height: 800 },
    // Needed to open moz-extension: pages and to ask the browser itself for the extension's address.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'browser.privatebrowsing.autostart': alwaysPrivate,
      'network.dns.localDomains': insecureHost,
      ...preferences,
    },
  });
  const firefox = new Firefox(browser, alwaysPrivate);
  await firefox.watchRequests();
  return firefox;
}

/** Firefox's own notes that a tab was closed, or put into the cache, while an answer was on its way: nothing that an extension could avoid. */
const closedTab = '/^Promise (rejected|resolved) (after context unloaded|while context is inactive)/';

/**
 * The source of a function: the browsers of the popups in the window in front whose panel has opened. Before that, Firefox loads the popup
 * in a panel that it does not close when told to; left open, it would keep every later popup shut.
 */
const openPopups = `() => {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  return [...document.querySelectorAll('.webextension-popup-browser')].filter((one) => one.closest('panel')?.state === 'open');
}`;

interface BidiResult {
  result: { type: string; value?: unknown };
  exceptionDetails?: { text: string };
}
/** The part of Puppeteer's BiDi connection that is used here; it is not in its public types. */
interface BidiConnection {
  connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
}

class Firefox implements ExtensionBrowser {
  readonly name = 'firefox';
  readonly browser: Browser;
  #id = '';
  #base = '';
  #chromeContext = '';

  readonly #alwaysPrivate: boolean;

  constructor(browser: Browser, alwaysPrivate: boolean) {
    this.browser = browser;
    this.#alwaysPrivate = alwaysPrivate;
  }

  async install(folder: string, { keepWelcome = false } = {}): Promise<void> {
    const isFirst = this.#id === '';
    this.#id = await this.browser.installExtension(folder);
    if (this.#alwaysPrivate) await this.#allowInPrivateWindows();
    const host = await this.#privileged(`${this.#policy()}.mozExtensionHostname`);
    this.#base = `moz-extension://${host}/`;
    // In windows that are all private it cannot open before it is allowed to, and then the installation is over.
    if (isFirst && !keepWelcome && !this.#alwaysPrivate) await this.#closeWelcome();
  }

  base(): string {
    if (!this.#base) throw new Error('The extension is not installed yet.');
    return this.#base;
  }

  async extensionPage(file: string): Promise<Page> {
    const page = await this.browser.newPage();
    // The load event of a moz-extension: page never reaches the driver (seen with Firefox 153).
    await page.goto(this.base() + file, { waitUntil: [] });
    await page.waitForSelector('main');
    return page;
  }

  async stopBackground(): Promise<void> {
    const options = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
    await this.#privileged(`${this.#policy()}.extension.terminateBackground(${options}).then(() => 1)`);
  }

  async isBackgroundRunning(): Promise<boolean> {
    return (await this.#privileged(`${this.#policy()}.extension.backgroundState`)) === 'running';
  }

  async performUiAction(action: BrowserUiAction): Promise<void> {
    await this.#privileged(uiActionScript(action, `${this.#policy()}.extension`));
  }

  async popupAddress(): Promise<string | undefined> {
    const address = await this.#privileged(`(${openPopups})().map((one) => one.currentURI?.spec ?? '')
      .find((one) => one.startsWith(${JSON.stringify(this.base())})) ?? ''`);
    return address ? String(address) : undefined;
  }

  async closePopup(): Promise<void> {
    await this.#privileged(`Promise.all((${openPopups})().map((one) => new Promise((resolve) => {
      const panel = one.closest('panel');
      panel.addEventListener('popuphidden', resolve, { once: true });
      panel.hidePopup();
    }))).then(() => 1)`);
  }

  async inShadowRoot(
    page: Page,
    host: string,
    script: string,
    world: ExecutionWorld = 'isolated',
  ): Promise<unknown> {
    // A node is at home in one frame, and can be used in no other.
    for (const frame of page.frames()) {
      const { _id: context } = frame as unknown as { _id: string };
      const target = { context, ...(world === 'isolated' ? { sandbox: 'backgrounder-tools' } : {}) };
      const answer = await this.#inFrame(target, host, script);
      if (answer !== undefined) return answer;
    }
    return undefined;
  }

  async backgroundErrors(): Promise<string[]> {
    const messages = await this.#privileged(`JSON.stringify(Services.console.getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError)
      .filter((message) => message.sourceName.startsWith(${JSON.stringify(this.base())}))
      .filter((message) => !(message.flags & Ci.nsIScriptError.warningFlag))
      .filter((message) => !${closedTab}.test(message.errorMessage))
      .map((message) => message.errorMessage + ' @ ' + message.sourceName + ':' + message.lineNumber))`);
    return JSON.parse(String(messages)) as string[];
  }

  async foreignRequests(pagesUrl: string): Promise<string[]> {
    const json = await this.#privileged('JSON.stringify(globalThis.backgrounderRequests)');
    const requests = JSON.parse(String(json)) as { url: string; byExtension: boolean }[];
    return requests.flatMap(({ url, byExtension }) =>
      byExtension || !isServedFrom(pagesUrl, url) ? [url] : [],
    );
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** From now on, remember every request over the network, the browser's own apart. */
  async watchRequests(): Promise<void> {
    await this.#privileged(`(() => {
      const requests = (globalThis.backgrounderRequests = []);
      Services.obs.addObserver({
        observe(subject) {
          const channel = subject.QueryInterface(Ci.nsIChannel);
          const cause = channel.loadInfo?.triggeringPrincipal;
          if (!cause || cause.isSystemPrincipal) return;
          requests.push({ url: channel.URI.spec, byExtension: cause.isAddonOrExpandedAddonPrincipal });
        },
      }, 'http-on-modify-request');
    })()`);
  }

  /** Close the page that opens after installation, once it is there. Its address is not to be had from the driver. */
  async #closeWelcome(): Promise<void> {
    await this.#privileged(`(async () => {
      const isWelcome = (tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(this.#base + welcomePage)};
      for (let tries = 0; tries < 400; tries++) {
        const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
        const tab = gBrowser.tabs.find(isWelcome);
        if (tab) return gBrowser.removeTab(tab);
        await new Promise((resolve) => ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs').setTimeout(resolve, 25));
      }
      throw new Error('The welcome page did not open.');
    })()`);
  }

  /** What a reader does on about:addons. The permission takes effect when the extension starts again. */
  async #allowInPrivateWindows(): Promise<void> {
    await this.#privileged(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const id = ${JSON.stringify(this.#id)};
      await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, ${this.#policy()}.extension);
      await (await AddonManager.getAddonByID(id)).reload();
    })()`);
  }

  async #inFrame(target: object, host: string, script: string): Promise<unknown> {
    const found = await this.#bidi<BidiResult>('script.evaluate', {
      expression: host,
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    const node = found.result?.value as { shadowRoot?: { sharedId: string } | null } | undefined;
    const sharedId = node?.shadowRoot?.sharedId;
    if (!sharedId) return undefined;
    const answer = await this.#bidi<BidiResult>('script.callFunction', {
      functionDeclaration: `(root) => root && JSON.stringify((${script})(root))`,
      arguments: [{ sharedId }],
      target,
      awaitPromise: false,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return typeof answer.result.value === 'string' ? JSON.parse(answer.result.value) : undefined;
  }

  #policy(): string {
    return `WebExtensionPolicy.getByID(${JSON.stringify(this.#id)})`;
  }

  async #privileged(expression: string): Promise<unknown> {
    if (!this.#chromeContext) {
      const tree = await this.#bidi<{ contexts: { context: string }[] }>('browsingContext.getTree', {
        'moz:scope': 'chrome',
      });
      this.#chromeContext = tree.contexts[0]?.context ?? '';
    }
    const answer = await this.#bidi<BidiResult>('script.evaluate', {
      expression,
      awaitPromise: true,
      target: { context: this.#chromeContext },
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value;
  }

  async #bidi<T>(method: string, parameters: object): Promise<T> {
    const { connection } = this.browser as unknown as BidiConnection;
    return (await connection.send(method, parameters)).result as T;
  }
}
