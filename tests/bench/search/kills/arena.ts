import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Pack } from '../../../../src/core/pack.ts';
import { type ExtensionBrowser, launch } from '../../../../src/tools/launch.ts';
import { type PageServer, servePages } from '../../../../src/tools/page-server.ts';
import { inProject } from '../../../../src/tools/project.ts';
import type { Walk } from '../../../store/walk-database.ts';
import type { KillOrder, KillReport } from './worker.ts';

export const victims = ['worker', 'tab', 'browser'] as const;
export type Victim = (typeof victims)[number];

/** A Chromium with a profile of its own, a page in it, and a worker in that: each can be killed and started again. */
export class Arena {
  readonly #folder: string;
  readonly #server: PageServer;
  #browser: ExtensionBrowser | undefined;
  #page: Page | undefined;

  private constructor(folder: string, server: PageServer) {
    this.#folder = folder;
    this.#server = server;
  }

  static async open(seed: Pack): Promise<Arena> {
    const folder = mkdtempSync(join(tmpdir(), 'backgrounder-kills-'));
    const pages = join(folder, 'pages');
    mkdirSync(pages);
    writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Kills</title>');
    writeFileSync(join(pages, 'seed.json'), JSON.stringify(seed));
    await build({
      entryPoints: [inProject('tests/bench/search/kills/worker.ts')],
      bundle: true,
      format: 'iife',
      target: 'chrome140',
      logLevel: 'warning',
      outfile: join(pages, 'worker.js'),
    });
    return new Arena(folder, await servePages([{ path: '/kills/', folder: pages }]));
  }

  /** Import in a new worker until `until` says so; what the worker reported last. */
  async importUntil(
    order: Omit<KillOrder & { do: 'import' }, 'do'>,
    until: (progress: number) => boolean,
  ): Promise<{ reports: KillReport[] }> {
    const page = await this.#begin({ do: 'import', ...order });
    for (;;) {
      const reports = (await page.evaluate('globalThis.reports')) as KillReport[];
      const last = reports.at(-1);
      if (last && 'error' in last) throw new Error(last.error);
      if (last && ('imported' in last || ('progress' in last && until(last.progress)))) return { reports };
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  async kill(victim: Victim): Promise<void> {
    if (victim === 'worker') await this.#page?.evaluate('worker.terminate(); 0');
    if (victim === 'tab') {
      const session = await this.#page?.createCDPSession();
      // Its process is gone before it can answer.
      session?.send('Page.crash').catch(() => undefined);
      await this.#page?.close().catch(() => undefined);
      this.#page = undefined;
    }
    if (victim === 'browser') await this.#killBrowser();
  }

  /** Import in two tabs at once. */
  async importTwice(order: Omit<KillOrder & { do: 'import' }, 'do'>): Promise<void> {
    const first = await this.#begin({ do: 'import', ...order });
    const others = await this.#newPage();
    await this.#begin({ do: 'import', ...order }, others);
    await Promise.all([first, others].map((page) => this.#ended(page)));
    await others.close();
  }

  /** Bytes that the databases take on the disk. */
  async storedBytes(): Promise<number> {
    const page = await this.#openPage();
    return (await page.evaluate('navigator.storage.estimate().then(({ usage }) => usage)')) as number;
  }

  /** What is in the tables now. */
  async walk(): Promise<Walk> {
    const last = await this.#ended(await this.#begin({ do: 'walk' }));
    if (!('walk' in last)) throw new Error(`The worker did something else: ${JSON.stringify(last)}`);
    return last.walk;
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#server.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** The last report of a page's worker. */
  async #ended(page: Page): Promise<KillReport> {
    for (;;) {
      const last = ((await page.evaluate('globalThis.reports')) as KillReport[]).at(-1);
      if (last && 'error' in last) throw new Error(last.error);
      if (last && !('progress' in last)) return last;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async #begin(order: KillOrder, other?: Page): Promise<Page> {
    const page = other ?? (await this.#openPage());
    await page.evaluate(`(() => {
      globalThis.worker?.terminate();
      globalThis.reports = [];
      const worker = (globalThis.worker = new Worker('worker.js'));
      worker.onmessage = ({ data }) => reports.push(data);
      worker.onerror = ({ message }) => reports.push({ error: message });
      worker.postMessage(${JSON.stringify(order)});
    })()`);
    return page;
  }

  async #openPage(): Promise<Page> {
    this.#page ??= await this.#newPage();
    return this.#page;
  }

  async #newPage(): Promise<Page> {
    this.#browser ??= await launch('chromium', { profile: join(this.#folder, 'profile') });
    const page = await this.#browser.browser.newPage();
    await page.goto(`${this.#server.url}/kills/index.html`);
    return page;
  }

  async #killBrowser(): Promise<void> {
    const child = this.#browser?.browser.process();
    if (!child) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    this.#browser = undefined;
    this.#page = undefined;
  }
}
