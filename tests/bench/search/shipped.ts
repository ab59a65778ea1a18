import type { Page } from 'puppeteer-core';
import type { StoreStatus } from '../../../src/core/briefing.ts';
import type { Pack } from '../../../src/core/pack.ts';
import type { BrowserName } from '../../../src/tools/browsers.ts';
import { launch } from '../../../src/tools/launch.ts';
import { dist } from '../../../src/tools/project.ts';
import { median } from './figures.ts';

/** How the shipped articles came into a fresh browser. */
export interface Shipped {
  version: string;
  /** Milliseconds from the call that installs the extension until its store says that it is ready. */
  ready: number;
  /** Milliseconds from the first question after the installation until its answer, and how it was answered then. */
  firstAnswer: number;
  stateThen: StoreStatus['state'];
  /** Milliseconds for an answer while the import ran (median), and how many were asked. */
  meanwhile: { median: number; asked: number };
  stored: number;
}

const api = '(globalThis.browser ?? globalThis.chrome)';

/** Install the built extension in a fresh browser and watch its store fill. */
export async function measureShipped(name: BrowserName, { passages }: Pack): Promise<Shipped> {
  const extension = await launch(name);
  try {
    const began = performance.now();
    await extension.install(dist);
    const page = await extension.extensionPage('options.html');
    const first = await brief(page, passages, 0);
    const answers: number[] = [];
    let status = await ask<StoreStatus>(page, 'status', {});
    const stateThen = status.state;
    while (status.state !== 'ready') {
      answers.push(await brief(page, passages, answers.length + 1));
      status = await ask<StoreStatus>(page, 'status', {});
    }
    const ready = performance.now() - began;
    const stored = (await page.evaluate('navigator.storage.estimate().then(({ usage }) => usage)')) as number;
    return {
      version: await extension.browser.version(),
      ready,
      firstAnswer: first,
      stateThen,
      meanwhile: { median: median(answers), asked: answers.length },
      stored,
    };
  } finally {
    await extension.close();
  }
}

async function brief(page: Page, passages: Pack['passages'], turn: number): Promise<number> {
  const passage = passages[(turn * 97) % passages.length];
  const began = performance.now();
  await ask(page, 'briefing', {
    topic: passage?.topics[0] ?? '',
    sentence: passage?.text.slice(0, 200) ?? '',
    pageTopics: [],
  });
  return performance.now() - began;
}

async function ask<T>(page: Page, name: string, body: object): Promise<T> {
  const message = JSON.stringify({ name, body });
  const reply = (await page.evaluate(`${api}.runtime.sendMessage(${message})`)) as { ok: boolean; value: T };
  if (!reply.ok) throw new Error(`No answer to ${name}: ${JSON.stringify(reply)}`);
  return reply.value;
}
