import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';

/** A style sheet that a component imports becomes a string, minified: it goes into a shadow root. */
export const minifiedCss: Plugin = {
  name: 'minified-css',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { target } = build.initialOptions;
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, { loader: 'css', minify: true, ...(target && { target }) });
      return { contents: code, loader: 'text', watchFiles: [path] };
    });
  },
};
