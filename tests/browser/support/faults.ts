import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  help: string;
  nodes: { target: unknown; failureSummary: string }[];
}

/** axe cannot judge arrows and other signs that are not letters; their colour is that of the words around them. */
const undecidable = /non-text characters|visible text is part of the accessible name/;

/** What axe objects to, and what it could not decide, one line each. */
export async function faults(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(`${axe};0`);
  const context = within ? JSON.stringify(within) : 'document';
  const found = (await page.evaluate(
    `axe.run(${context}).then(({ violations, incomplete, passes }) => ({ violations, incomplete, checks: passes.length }))`,
  )) as { violations: Finding[]; incomplete: Finding[]; checks: number };
  if (found.checks < 3) return [`axe checked almost nothing (${found.checks} rules)`];
  return [...found.violations, ...found.incomplete].flatMap(({ id, nodes }) =>
    nodes
      .filter(({ failureSummary }) => !undecidable.test(failureSummary))
      .map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary}`),
  );
}
