import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page, WebWorker } from 'puppeteer-core';
import type { Pack } from '../../../src/core/pack.ts';
import { launch } from '../../../src/tools/launch.ts';
import { type PageServer, servePages } from '../../../src/tools/page-server.ts';
import { inProject, out } from '../../../src/tools/project.ts';
import type { Order } from './browser/serve.ts';

const folder = join(out, 'bench-search');

/** Bundle workers: each name's script is `tests/bench/search/browser/<name>.ts`, served as a contestant's worker. */
export async function bundleContestants(names: readonly string[], seed: Pack): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Bench</title>');
  writeFileSync(join(folder, 'seed.json'), JSON.stringify(seed));
  for (const name of names) {
    await build({
      stdin: {
        contents: `import { contestant } from './${name}.ts'; import { serve } from './serve.ts'; serve(contestant);`,
        resolveDir: inProject('tests/bench/search/browser'),
        loader: 'ts',
      },
      bundle: true,
      minify: !process.env.PLAIN,
      format: 'iife',
      target: 'chrome140',
      logLevel: 'warning',
      outfile: join(folder, `${name}.js`),
    });
  }
}

interface Corner {
  server: PageServer;
  page: Page;
  isInstalled?: boolean;
}

/** A browser in which every contestant has an origin of its own, and with it databases, files and caches of its own. */
export class Rig {
  readonly #browser: Awaited<ReturnType<typeof launch>>;
  readonly #corners: ReadonlyMap<string, Corner>;

  private constructor(browser: Awaited<ReturnType<typeof launch>>, corners: Map<string, Corner>) {
    this.#browser = browser;
    this.#corners = corners;
  }

  static async start(names: readonly string[]): Promise<Rig> {
    const browser = await launch('chromium');
    const corners = new Map<string, Corner>();
    for (const name of names) {
      const server = await servePages([{ path: '/bench/', folder }]);
      const page = await browser.browser.newPage();
      await page.goto(`${server.url}/bench/index.html`);
      corners.set(name, { server, page });
    }
    return new Rig(browser, corners);
  }

  /** A fresh worker of a contestant, its script evaluated. */
  async worker(name: string): Promise<BenchWorker> {
    const { page } = this.#corner(name);
    const created = new Promise<WebWorker>((resolve) => page.once('workercreated', resolve));
    await page.evaluate(`globalThis.worker = new Worker(${JSON.stringify(`${name}.js`)}); 0`);
    return new BenchWorker(page, await created);
  }

  /**
   * Have a contestant's service worker ready but not running, as the extension's background is most of the time. Its
   * script is stored by the browser in compiled form, as an extension's is.
   */
  async installService(name: string): Promise<void> {
    const corner = this.#corner(name);
    if (corner.isInstalled) return;
    corner.isInstalled = true;
    await corner.page.evaluate(`(async () => {
      await navigator.serviceWorker.register(${JSON.stringify(`${name}.js`)});
      await navigator.serviceWorker.ready;
    })()`);
    await this.#stopService(name);
  }

  /** The answer of a contestant's service worker, woken by the order and stopped after it. */
  async wake<T>(name: string, order: Order): Promise<T> {
    const { page } = this.#corner(name);
    const answer = (await page.evaluate(`(async () => {
      const { active } = await navigator.serviceWorker.ready;
      return new Promise((resolve) => {
        navigator.serviceWorker.onmessage = ({ data }) => resolve(data);
        active.postMessage(${JSON.stringify(order)});
      });
    })()`)) as { value: T } | { error: string };
    await this.#stopService(name);
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  }

  async #stopService(name: string): Promise<void> {
    const { server } = this.#corner(name);
    const target = await this.#browser.browser.waitForTarget(
      (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(server.url),
    );
    await (await target.worker())?.close();
  }

  /** Bytes that a contestant's databases take on the disk. */
  async storedBytes(name: string): Promise<number> {
    const { page } = this.#corner(name);
    const estimate = (await page.evaluate('navigator.storage.estimate()')) as {
      usageDetails?: { indexedDB?: number };
      usage: number;
    };
    return estimate.usageDetails?.indexedDB ?? estimate.usage;
  }

  async deleteDatabases(name: string): Promise<void> {
    await this.#corner(name).page.evaluate(`(async () => {
      for (const { name } of await indexedDB.databases()) await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = resolve;
        request.onerror = reject;
      });
    })()`);
  }

  version(): Promise<string> {
    return this.#browser.browser.version();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    for (const { server } of this.#corners.values()) await server.close();
  }

  #corner(name: string) {
    const corner = this.#corners.get(name);
    if (!corner) throw new Error(`No contestant is called ${name}.`);
    return corner;
  }
}

/** The answer to an order came too late. */
export class TooSlow extends Error {}

export class BenchWorker {
  readonly #page: Page;
  readonly #worker: WebWorker;
  get client() {
    return this.#worker.client;
  }

  constructor(page: Page, worker: WebWorker) {
    this.#page = page;
    this.#worker = worker;
  }

  /** Give an order and wait for its answer; after `cap` milliseconds the worker is ended and TooSlow thrown. */
  async order<T>(order: Order, cap = 150_000): Promise<T> {
    const answer = (await this.#page.evaluate(`new Promise((resolve) => {
      const timer = setTimeout(() => { worker.terminate(); resolve('late'); }, ${cap});
      worker.onmessage = ({ data }) => { clearTimeout(timer); resolve(data); };
      worker.onerror = (event) => { clearTimeout(timer); resolve({ error: event.message }); };
      worker.postMessage(${JSON.stringify(order)});
    })`)) as 'late' | { value: T } | { error: string };
    if (answer === 'late') throw new TooSlow();
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  }

  /** Bytes in use: the script's heap, and what its array buffers hold beside it. */
  async usedBytes({ collected = false } = {}): Promise<number> {
    if (collected) await this.#worker.client.send('HeapProfiler.collectGarbage');
    const usage = await this.#worker.client.send('Runtime.getHeapUsage');
    const { backingStorageSize = 0 } = usage as { backingStorageSize?: number };
    return usage.usedSize + backingStorageSize;
  }

  /** Do something and watch the worker's memory meanwhile; the largest value seen, in bytes. */
  async peakWhile<T>(work: Promise<T>): Promise<{ value: T; peak: number }> {
    let isOver = false;
    let peak = 0;
    const watch = async () => {
      while (!isOver) {
        // A worker that is being ended has no memory to ask for.
        peak = Math.max(peak, await this.usedBytes().catch(() => 0));
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    };
    const watching = watch();
    try {
      return { value: await work, peak };
    } finally {
      isOver = true;
      await watching;
    }
  }

  async end(): Promise<void> {
    await this.#page.evaluate('worker.terminate(); 0');
  }
}
