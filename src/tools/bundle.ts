import { build, type Metafile } from 'esbuild';
import { minify } from 'terser';
import { bundleOptions, type EntryName, pageScripts } from './entries.ts';
import { root } from './project.ts';

/** One entry as it is shipped. */
export interface Bundle {
  text: string;
  bytes: number;
  metafile: Metafile;
}

/**
 * Bundle one entry; nothing is written. `ownOnly`: without the packages, so that only our code is in it. What runs in
 * web pages goes through a second minifier, which takes another twentieth off (decision 70).
 */
export async function bundle(
  name: EntryName,
  { ownOnly = false, packHash }: { ownOnly?: boolean; packHash?: string } = {},
): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    ...bundleOptions(name, packHash),
    ...(ownOnly ? { packages: 'external' } : {}),
    absWorkingDir: root,
    write: false,
  });
  const script = outputFiles?.find(({ path }) => path.endsWith('.js'));
  if (!script || !metafile) throw new Error(`esbuild wrote no script for "${name}".`);
  const runsInPages = pageScripts.has(name) || name === 'card';
  const text = runsInPages ? await smaller(script.text, name) : script.text;
  return { text, bytes: Buffer.byteLength(text), metafile };
}

async function smaller(text: string, name: EntryName): Promise<string> {
  const { code } = await minify(text, {
    ecma: 2020,
    module: true,
    // No function in the place of an argument: the add-on lint cannot read that of `import()`.
    // Arrows are unsafe for constructors and prototypes of old: there are none.
    compress: { passes: 3, inline: 1, unsafe_arrows: true },
    format: { comments: false },
  });
  if (code === undefined) throw new Error(`terser wrote no script for "${name}".`);
  return code;
}
