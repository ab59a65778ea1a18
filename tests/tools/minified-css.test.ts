import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { minifiedCss } from '../../src/tools/minified-css.ts';

it('makes one string of a style sheet, with multiples of a pixel written out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-'));
  await writeFile(
    join(folder, 'sheet.css'),
    '.a { margin: calc(-2 * var(--px)) calc(0.5 * var(--px)) 1em; width: calc(100% - var(--px)); }',
  );
  const { outputFiles } = await build({
    stdin: { contents: "import css from './sheet.css'; console.log(css)", resolveDir: folder },
    bundle: true,
    write: false,
    plugins: [minifiedCss],
  });
  expect(outputFiles[0]?.text).toContain('.a{margin:-2px .5px 1em;width:calc(100% - var(--px))}');
});
