import type { Frame, Page } from 'puppeteer-core';

/**
 * Evaluate a script in a world of its own beside the page's scripts: it sees the same document, and nothing that the
 * page has replaced. In Firefox, iterators do not cross into it; `forEach` does.
 */
export function evaluateIsolated(page: Page | Frame, script: string): Promise<unknown> {
  const frame = 'mainFrame' in page ? page.mainFrame() : page;
  return (frame as unknown as WithIsolatedWorld).isolatedRealm().evaluate(script);
}

/** Puppeteer has such a world for its own use; it is not in its public types. */
interface WithIsolatedWorld {
  isolatedRealm(): { evaluate(script: string): Promise<unknown> };
}
