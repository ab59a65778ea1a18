import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { inProject, out } from '../../../src/tools/project.ts';

/** Where the React page of the fixtures lies once it is built: `index.html` and its script. */
export const reactFolder = join(out, 'react-page');

/** Render and bundle that page. */
export async function buildReactPage(): Promise<void> {
  const source = inProject('tests/fixtures/pages/react');
  await mkdir(reactFolder, { recursive: true });
  // The development build: it says what it does not like about a page.
  const options = {
    bundle: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"development"' },
  } as const;
  const server = join(reactFolder, 'server.cjs');
  await Promise.all([
    esbuild.build({
      ...options,
      entryPoints: [join(source, 'client.jsx')],
      outfile: join(reactFolder, 'client.js'),
    }),
    esbuild.build({
      ...options,
      entryPoints: [join(source, 'server.jsx')],
      outfile: server,
      platform: 'node',
    }),
  ]);
  const { html } = createRequire(import.meta.url)(server) as { html: string };
  await writeFile(join(reactFolder, 'index.html'), html);
}
