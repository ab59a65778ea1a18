import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';

/**
 * A style sheet that a component imports becomes a string, minified: it goes into a shadow root. There `--px` is one pixel
 * (src/ui/tokens.css), so its multiples are written out: that takes a fiftieth off the card.
 */
export const minifiedCss: Plugin = {
  name: 'minified-css',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { target } = build.initialOptions;
      const source = (await readFile(path, 'utf8')).replace(multipleOfPx, '$1px');
      const { code } = await transform(source, { loader: 'css', minify: true, ...(target && { target }) });
      return { contents: code, loader: 'text', watchFiles: [path] };
    });
  },
};

const multipleOfPx = /calc\((-?[\d.]+) \* var\(--px\)\)/g;
