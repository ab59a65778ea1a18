import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { inProject, out } from '../../../src/tools/project.ts';

/** Render and bundle the React page of the fixtures, and return the folder it is in: `index.html` and its script. */
export async function buildReactPage(): Promise<string> {
  const folder = join(out, 'react-page');
  const source = inProject('tests/fixtures/pages/react');
  await mkdir(folder, { recursive: true });
  // The development build: it says what it does not like about a page.
  const options = {
    bundle: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"development"' },
  } as const;
  const server = join(folder, 'server.cjs');
  await Promise.all([
    esbuild.build({
      ...options,
      entryPoints: [join(source, 'client.jsx')],
      outfile: join(folder, 'client.js'),
    }),
    esbuild.build({
      ...options,
      entryPoints: [join(source, 'server.jsx')],
      outfile: server,
      platform: 'node',
    }),
  ]);
  const { html } = createRequire(import.meta.url)(server) as { html: string };
  await writeFile(join(folder, 'index.html'), html);
  return folder;
}
