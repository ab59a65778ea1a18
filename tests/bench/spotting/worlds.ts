import esbuild from 'esbuild';
import type { CDPSession, Page } from 'puppeteer-core';
import { bundleOptions } from '../../../src/tools/entries.ts';
import { inProject } from '../../../src/tools/project.ts';

/** A script world beside the page's, as page scripts of extensions have one. */
export interface World {
  session: CDPSession;
  /** Evaluate an expression; promises are awaited, the result travels as JSON. */
  evaluate<T>(expression: string): Promise<T>;
}

let made = 0;

export async function newWorld(page: Page): Promise<World> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `bench-${made++}`,
  });
  return {
    session,
    async evaluate(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

/** `in-page.ts` with the shipped modules in it, minified as shipped; it leaves `bench` in the world. */
export async function inPageScript(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    ...bundleOptions('content'),
    entryPoints: [inProject('tests/bench/spotting/in-page.ts')],
    format: 'iife',
    globalName: 'bench',
    write: false,
  });
  return `${outputFiles?.[0]?.text ?? ''};globalThis.bench=bench;0`;
}
