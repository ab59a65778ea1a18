import type { BuildOptions } from 'esbuild';
import { minifiedCss } from './minified-css.ts';

/** One bundle of the extension: where its source begins, and what kind of script the browser loads it as. */
export interface Entry {
  source: string;
  /** `iife` for scripts that the manifest or a page names; `esm` for what is imported at run time. */
  format: 'iife' | 'esm';
}

/**
 * The bundles of the extension, `dist/<name>.js` each. The build and the architecture test share this table, so a
 * bundle that is shipped is a bundle that is checked.
 */
export const entries = {
  content: { source: 'src/content/index.ts', format: 'iife' },
  background: { source: 'src/background/index.ts', format: 'iife' },
  'on-demand': { source: 'src/content/on-demand.ts', format: 'esm' },
  card: { source: 'src/card/main.ts', format: 'esm' },
  popup: { source: 'src/popup/index.tsx', format: 'iife' },
  options: { source: 'src/options/index.tsx', format: 'iife' },
  reader: { source: 'src/reader/index.tsx', format: 'iife' },
  welcome: { source: 'src/welcome/index.tsx', format: 'iife' },
} satisfies Record<string, Entry>;
export type EntryName = keyof typeof entries;
export const entryNames = Object.keys(entries) as EntryName[];

/** These run in web pages, where every byte is paid for, and do without the polyfill (decision 2). */
export const pageScripts: ReadonlySet<EntryName> = new Set(['content', 'on-demand']);

/** Names of properties that never leave the page script, written short in it: it has thirty kilobytes for everything. */
const ownProperties = /^(isCrowded|isForCues|isOnTopic|nameStarts|setSettings|setStrictness)$/;

/**
 * What esbuild gets for one entry, as shipped. Paths are relative to the project's root. The background must know the hash of the
 * pack beside it (`src/background/pack-hash.ts`); to look at a bundle, none is needed.
 */
export function bundleOptions(name: EntryName, packHash?: string): BuildOptions & { metafile: true } {
  const { source, format } = entries[name];
  const alias = pageScripts.has(name)
    ? { 'webextension-polyfill': './src/platform/native-browser-api.ts' }
    : {};
  const define = packHash === undefined ? {} : { PACK_HASH: JSON.stringify(packHash) };
  const shorter = name === 'content' ? { mangleProps: ownProperties } : {};
  return { ...common, ...shorter, entryPoints: [source], outfile: `dist/${name}.js`, format, alias, define };
}

const common = {
  bundle: true,
  metafile: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  // The manifest's minimum versions; docs/browser-notes.md says why these.
  target: ['chrome140', 'firefox142'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  plugins: [minifiedCss],
} satisfies BuildOptions;
