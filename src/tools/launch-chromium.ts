import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import type { BrowserUiAction, ExecutionWorld, ExtensionBrowser, LaunchOptions } from './launch.ts';
import { insecureHost, isServedFrom } from './page-server.ts';
import { welcomePage } from './welcome-page.ts';

/** Start Chromium (or a relative) over a pipe: extensions cannot be loaded over a web socket. */
export async function launchChromium(
  executablePath: string,
  { headful = false, profile }: LaunchOptions,
  env: Record<string, string | undefined>,
): Promise<ExtensionBrowser> {
  const start = (...more: string[]) =>
    puppeteer.launch({
      executablePath,
      env,
      headless: !headful,
      pipe: true,
      enableExtensions: true,
      ...(profile === undefined ? {} : { userDataDir: profile }),
      defaultViewport: headful ? null : { width: 1000, height: 800 },
      args: [...flags(headful), ...more],
      // Puppeteer's default; readers have the cache, so the tests have it too.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  const browser = await start().catch((error: unknown) => {
    // A container without user namespaces has no sandbox to offer. Headless, only the project's own pages are opened.
    if (headful || !/sandbox/i.test(String(error))) throw error;
    return start('--no-sandbox');
  });
  return new Chromium(browser);
}

function flags(headful: boolean): string[] {
  // Chromium has no sandbox for root, and the small /dev/shm of containers makes it crash.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const onLinux = process.platform === 'linux' ? ['--disable-dev-shm-usage'] : [];
  // Moving tabs and spinners take a third of what the browser itself does for a page; pages keep their own animations.
  const still = ['--animation-duration-scale=0'];
  const offline = `--host-resolver-rules=MAP ${insecureHost} 127.0.0.1 , MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE *.localhost , EXCLUDE 127.0.0.1`;
  return [...asRoot, ...onLinux, ...(headful ? [] : [offline, ...still])];
}

/** It is not in Puppeteer's public types. */
interface WithOwnSession {
  _client(): CDPSession;
}

/** What Chromium tells a worker that is stopped, or replaced, in the middle of a call: nobody is left to mind. */
const ofStoppedWorker = /^Error: No SW$/m;

class Chromium implements ExtensionBrowser {
  readonly name = 'chromium';
  readonly browser: Browser;
  #id = '';
  readonly #errors: string[] = [];
  /** Has a worker been stopped or replaced, by a test? */
  #hasStopped = false;
  /** By request; what the browser refuses before it leaves is taken out again. */
  readonly #requests = new Map<string, string>();

  constructor(browser: Browser) {
    this.browser = browser;
    browser.on('targetcreated', (target) => {
      // What ended before it could be watched has done nothing.
      if (target.type() === 'service_worker') this.#watchWorker(target).catch(() => undefined);
      if (target.type() === 'page') this.#watchPage(target).catch(() => undefined);
    });
  }

  async install(folder: string, { keepWelcome = false } = {}): Promise<void> {
    const isFirst = this.#id === '';
    this.#hasStopped ||= !isFirst;
    this.#id = await this.browser.installExtension(folder);
    await this.browser.waitForTarget((target) => target.url().startsWith(this.base()));
    if (!isFirst || keepWelcome) return;
    const isWelcome = (target: Target) => target.url() === `${this.base()}${welcomePage}`;
    await (await (await this.browser.waitForTarget(isWelcome)).page())?.close();
  }

  base(): string {
    if (!this.#id) throw new Error('The extension is not installed yet.');
    return `chrome-extension://${this.#id}/`;
  }

  async extensionPage(file: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(this.base() + file);
    await page.waitForSelector('main');
    return page;
  }

  async stopBackground(): Promise<void> {
    if (!(await this.isBackgroundRunning())) return;
    const target = await this.browser.waitForTarget(
      (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(this.base()),
    );
    this.#hasStopped = true;
    await (await target.worker())?.close();
  }

  async isBackgroundRunning(): Promise<boolean> {
    // A worker that was stopped may still be among the targets.
    const page = await this.browser.newPage({ background: true });
    await page.goto(`${this.base()}changelog.html`);
    const contexts = await page.evaluate("chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] })");
    await page.close();
    return (contexts as unknown[]).length > 0;
  }

  async performUiAction(action: BrowserUiAction): Promise<void> {
    // The browser's events as its own bindings raise them: its keys and menus are out of the protocol's reach.
    await this.#inWorker(uiActionScript(action));
  }

  async popupAddress(): Promise<string | undefined> {
    return (await this.#popup())?.url();
  }

  async closePopup(): Promise<void> {
    await (await (await this.#popup())?.asPage())?.close();
  }

  async #popup(): Promise<Target | undefined> {
    const tabs = new Set((await this.browser.pages()).map((page) => page.target()));
    const isPopup = (target: Target) =>
      target.url().startsWith(`${this.base()}popup.html`) && !tabs.has(target);
    return this.browser.targets().find(isPopup);
  }

  async inShadowRoot(
    page: Page,
    host: string,
    script: string,
    world: ExecutionWorld = 'isolated',
  ): Promise<unknown> {
    const session = await page.createCDPSession();
    try {
      return await runInShadowRoot(session, host, script, world);
    } finally {
      await session.detach().catch(() => undefined);
    }
  }

  async backgroundErrors(): Promise<string[]> {
    return [...this.#errors];
  }

  async foreignRequests(pagesUrl: string): Promise<string[]> {
    // The card has an address that is new for every session (`use_dynamic_url`): no other extension is installed.
    const isInside = /^(chrome|chrome-extension|data|blob|about):/;
    return [...this.#requests.values()].filter((url) => !isInside.test(url) && !isServedFrom(pagesUrl, url));
  }

  /** Run `script` in the worker. Where it was stopped, a message wakes it, which any page of the extension can send. */
  async #inWorker(script: string): Promise<void> {
    const page = await this.browser.newPage({ background: true });
    await page.goto(`${this.base()}changelog.html`);
    await page.evaluate("chrome.runtime.sendMessage({ name: 'status', body: {} })");
    await page.close();
    const isWorker = (target: Target) =>
      target.type() === 'service_worker' && target.url().startsWith(this.base());
    // A worker that was stopped may still be listed.
    const worker = await this.browser.targets().findLast(isWorker)?.worker();
    if (!worker) throw new Error('The worker did not wake.');
    await worker.evaluate(script);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  async #watchWorker(target: Target): Promise<void> {
    // Puppeteer's own session: a second one would keep a stopped worker from starting again (seen with Chromium 156).
    const session = (await target.worker())?.client;
    if (!session) return;
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      const said = exceptionDetails.exception?.description ?? exceptionDetails.text;
      if (!(this.#hasStopped && ofStoppedWorker.test(said))) this.#errors.push(said);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error') this.#errors.push(args.map((arg) => arg.description ?? arg.value).join(' '));
    });
    await this.#watchRequests(session);
  }

  async #watchPage(target: Target): Promise<void> {
    const page = await target.page();
    // Puppeteer's own session again: with another one on the page, Chromium prerenders nothing (seen with 156).
    if (page) await this.#watchRequests((page as unknown as WithOwnSession)._client());
  }

  async #watchRequests(session: CDPSession): Promise<void> {
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      this.#requests.set(requestId, request.url);
    });
    session.on('Network.loadingFailed', ({ requestId, blockedReason }) => {
      // By the page's policy (csp), or as a picture of another origin that `<use>` may not show (origin). A page script's
      // own requests are bound by neither.
      if (blockedReason === 'csp' || blockedReason === 'origin') this.#requests.delete(requestId);
    });
    await session.send('Network.enable');
  }
}

function uiActionScript(action: BrowserUiAction): string {
  const raise = (event: string, ...args: unknown[]) =>
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => void chrome.${event}.dispatch(${args.map((arg) => JSON.stringify(arg)).join(', ')}, tab))`;
  if ('command' in action) return raise('commands.onCommand', action.command);
  if ('menuEntry' in action) {
    return raise('contextMenus.onClicked', { menuItemId: action.menuEntry, selectionText: action.selection });
  }
  return `void chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(action.entered)}, ${JSON.stringify(action.disposition)})`;
}

async function runInShadowRoot(
  session: CDPSession,
  host: string,
  script: string,
  world: ExecutionWorld,
): Promise<unknown> {
  const context = world === 'isolated' ? { executionContextId: await isolatedContext(session) } : {};
  const { result: element } = await session.send('Runtime.evaluate', {
    expression: host,
    ...(context.executionContextId === undefined ? {} : { contextId: context.executionContextId }),
  });
  if (!element.objectId) return undefined;
  const { node } = await session.send('DOM.describeNode', {
    objectId: element.objectId,
    depth: 1,
    pierce: true,
  });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId, ...context });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    ...(object.objectId ? { objectId: object.objectId } : {}),
    functionDeclaration: `function () { return JSON.stringify((${script})(this)); }`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value === undefined ? undefined : JSON.parse(result.value);
}

async function isolatedContext(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'backgrounder-tools',
  });
  return executionContextId;
}
