import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { requireBuild } from '../../src/tools/command-line.ts';
import { type Mount, sealed, servePages } from '../../src/tools/page-server.ts';
import { inProject } from '../../src/tools/project.ts';
import { reactFolder } from './support/react-page.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The page server's address. */
    url: string;
    /** The folder of saved pages: of the real web where `BACKGROUNDER_PAGES` names one, else a few of our own. */
    realPages: string;
  }
}

/** Serve the demonstration article, the fixtures and saved pages. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  requireBuild();
  const realPages = process.env.BACKGROUNDER_PAGES || inProject('tests/fixtures/saved/pages');
  if (!existsSync(realPages)) throw new Error(`BACKGROUNDER_PAGES names no folder: ${realPages}`);
  const forget = scratchFolder();
  const mounts: Mount[] = [
    { path: '/demo/', folder: inProject('src/tools/demo') },
    { path: '/react/', folder: reactFolder },
    { path: '/pages/', folder: inProject('tests/fixtures/pages') },
    // Saved pages keep their thousands of outside addresses; the policy makes the browser refuse them at once.
    { path: '/real/', folder: realPages, headers: sealed },
  ];
  const server = await servePages(mounts);
  project.provide('url', server.url);
  project.provide('realPages', realPages);
  return async () => {
    await server.close();
    forget();
  };
}

/** Whatever tests, drivers and browsers put aside from here on lies in one folder; call what is returned to delete it. */
function scratchFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-tests-'));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  return () => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    // A browser that was killed may still be writing its last.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
}
