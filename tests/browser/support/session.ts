import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type BrowserName, browserNames } from '../../../src/tools/browsers.ts';
import { cardText } from '../../../src/tools/card-probe.ts';
import { type ExtensionBrowser, type LaunchOptions, launch } from '../../../src/tools/launch.ts';
import { moveTo, pointOf } from '../../../src/tools/pointer.ts';
import { dist } from '../../../src/tools/project.ts';
import { sharedBrowser } from './shared-browser.ts';
import { until } from './until.ts';

/** One browser with the extension, for the tests of one file. */
export class Session {
  readonly extension: ExtensionBrowser;
  readonly url = inject('url');
  readonly #errors: string[] = [];
  readonly #before: { errors: number; requests: number };

  /** `before`: what is told of the browser's earlier life, for which this session does not answer. */
  constructor(extension: ExtensionBrowser, before = { errors: 0, requests: 0 }) {
    this.extension = extension;
    this.#before = before;
  }

  /** In a browser that others have used. */
  static async after(extension: ExtensionBrowser): Promise<Session> {
    const errors = await extension.backgroundErrors();
    const requests = await extension.foreignRequests(inject('url'));
    return new Session(extension, { errors: errors.length, requests: requests.length });
  }

  /** A new tab, with nothing in it yet; what the extension does wrong in it is remembered. */
  async newPage(): Promise<Page> {
    const page = await this.extension.browser.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss());
    page.on('pageerror', (error) => {
      const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' };
      this.#note(`${message}\n${stack ?? ''}`);
    });
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      const from = message.stackTrace().map(({ url }) => url);
      this.#note([message.text(), message.location().url, ...from].join('\n'));
    });
    return page;
  }

  /** A new tab with one of the server's pages, say `/demo/article.html`; `host` is another name of the server. */
  async open(path: string, host = 'localhost'): Promise<Page> {
    const page = await this.newPage();
    const server = this.url.replace('localhost', host);
    await page.goto(server + path, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** What the card says now; undefined while none is shown. */
  card(page: Page): Promise<string | undefined> {
    return cardText(this.extension, page);
  }

  /** Rest the pointer on a text and return what the card says. */
  async hover(page: Page, text: string, nth = 0): Promise<string> {
    await page.bringToFront();
    await moveTo(page, await pointOf(page, text, nth));
    return until(`a card for "${text}"`, () => this.card(page));
  }

  cardGone(page: Page): Promise<true> {
    return until('no card', async () => (await this.card(page)) === undefined);
  }

  /** Errors that a script of the extension threw or logged, anywhere. */
  async errors(): Promise<string[]> {
    return [...this.#errors, ...(await this.extension.backgroundErrors()).slice(this.#before.errors)];
  }

  /** Addresses outside the extension that were asked for, other than the tests' own pages. */
  async foreignRequests(): Promise<string[]> {
    return (await this.extension.foreignRequests(this.url)).slice(this.#before.requests);
  }

  #note(error: string): void {
    // The page's own errors, and its policy's reports, are none of our business.
    if (error.includes('-extension://')) this.#errors.push(error);
  }
}

export interface BrowserOptions extends LaunchOptions {
  only?: BrowserName;
  /** False: the file installs the extension itself, in a browser of its own. */
  install?: boolean;
  /** Nobody else is to use the browser before or after. */
  own?: boolean;
}

/**
 * The tests of `define` in each browser asked for (`BACKGROUNDER_BROWSERS`, default both), closed by two tests of the whole
 * session: no error, no request. Files share a browser, in which they find the settings of the first day; who does what
 * settings do not undo, or starts it otherwise, has one of its own.
 */
export function inEachBrowser(
  title: string,
  define: (session: () => Session, name: BrowserName) => void,
  { only, own = false, install = true, ...options }: BrowserOptions = {},
): void {
  const asked = (process.env.BACKGROUNDER_BROWSERS ?? '').split(',').filter(Boolean);
  const names = browserNames.filter(
    (name) => (asked.length === 0 || asked.includes(name)) && (only ?? name) === name,
  );
  describe.each(names)(`${title} (%s)`, (name) => {
    let session: Session | undefined;
    const current = () => {
      if (!session) throw new Error('The browser did not start.');
      return session;
    };
    const isShared = !own && install && Object.keys(options).length === 0;
    beforeAll(async () => {
      if (isShared) {
        session = await Session.after(await sharedBrowser(name));
        return;
      }
      session = new Session(await launch(name, options));
      if (install) await session.extension.install(dist);
    });
    afterAll(() => (isShared ? undefined : session?.extension.close()));
    let openBefore: Page[] = [];
    beforeEach(async () => {
      openBefore = await current().extension.browser.pages();
    });
    // What a test that failed has left open would mislead those behind it, its own second try first.
    afterEach(async ({ task }) => {
      if (task.result?.state !== 'fail') return;
      const left = (await current().extension.browser.pages()).filter((page) => !openBefore.includes(page));
      await Promise.allSettled(left.map((page) => page.close()));
    });

    define(current, name);

    it('logged no error of the extension', async () => {
      expect(await current().errors()).toEqual([]);
    });
    it('asked for nothing beyond the extension’s own files', async () => {
      expect(await current().foreignRequests()).toEqual([]);
    });
  });
}
