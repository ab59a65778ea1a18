/**
 * Build the extension into dist/, one folder for both browsers.
 *   node --import tsx build.mjs            once (src/tools/watch.ts: again on every change)
 *   node --import tsx build.mjs --zip      also the archives for the two stores, in out/
 */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { marksCss } from './src/content/marks-css.ts';
import { lexiconScript } from './src/core/spotting/lexicon-script.ts';
import { loadPack } from './src/pack/load.ts';
import { formatProblem, isError } from './src/pack/problem.ts';
import { budgets } from './src/tools/budgets.ts';
import { bundle } from './src/tools/bundle.ts';
import { changelogPage } from './src/tools/changelog-page.ts';
import { readArguments, runTool } from './src/tools/command-line.ts';
import { entryNames } from './src/tools/entries.ts';
import { dist, inProject, out } from './src/tools/project.ts';

/** Everything is made here first: what is loaded in a browser is replaced by a whole extension, or stays. */
const next = inProject('dist-next');

/** Build everything. Returns false, having said why, when the pack or the code does not compile; dist/ is as before then. */
async function build() {
  const scripts = await bundleAll();
  const pack = scripts && compiledPack();
  if (!scripts || !pack) return false;
  // Once more, with the hash: the pack takes longer to compile, and what is wrong with the code is said at once.
  scripts.set('background', (await bundle('background', { packHash: pack.pack.meta.hash })).text);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  for (const [name, text] of scripts) writeFileSync(join(next, `${name}.js`), text);
  copyStatic();
  writeFileSync(join(next, 'pack.json'), JSON.stringify(pack.pack));
  // A content script of its own that leaves the names where the page script finds them: no page can ask for it.
  const base64 = Buffer.from(pack.lexicon.bytes).toString('base64');
  writeFileSync(join(next, 'lexicon.js'), lexiconScript('backgrounderLexicon', pack.lexicon, base64));
  rmSync(dist, { recursive: true, force: true });
  renameSync(next, dist);
  printSizes(pack.pack);
  return true;
}

/** The script of each entry; undefined, once esbuild has said why, when one does not compile. */
async function bundleAll() {
  /** @type {Map<string, string>} */
  const scripts = new Map();
  try {
    // One after the other: what several share and is wrong is said once.
    for (const name of entryNames) scripts.set(name, (await bundle(name)).text);
    return scripts;
  } catch (error) {
    // What does not come from esbuild is a mistake of the build's own and keeps its trace.
    if (!(error instanceof Error && 'errors' in error)) throw error;
    console.error('The code has errors; nothing was built.');
    return undefined;
  }
}

function compiledPack() {
  const packFolder = 'assets/pack';
  const { loaded, problems } = loadPack(inProject(packFolder));
  for (const problem of problems.filter(isError)) console.error(`${packFolder}/${formatProblem(problem)}`);
  if (!loaded)
    console.error('The pack has errors; nothing was built. `npm run pack:check` lists them with all advice.');
  return loaded;
}

function copyStatic() {
  cpSync(inProject('manifest.json'), join(next, 'manifest.json'));
  cpSync(inProject('assets/_locales'), join(next, '_locales'), { recursive: true });
  cpSync(inProject('assets/icons'), join(next, 'icons'), {
    recursive: true,
    filter: (path) => !path.endsWith('.svg'),
  });
  writeFileSync(join(next, 'content.css'), marksCss);
  for (const page of ['popup', 'options', 'reader', 'welcome']) {
    cpSync(inProject('src', page, `${page}.html`), join(next, `${page}.html`));
    // The page as a whole first, its parts after it: a part may say it otherwise.
    const parts = readdirSync(inProject('src', page)).filter((file) => file.endsWith('.css'));
    const own = `${page}.css`;
    writeJoined(own, `src/${page}`, [own, ...parts.filter((file) => file !== own).sort()]);
  }
  writeJoined('ui.css', 'src/ui', ['tokens.css', 'parts.css', 'page.css']);
  writeFileSync(join(next, 'changelog.html'), changelogPage(readFileSync(inProject('CHANGELOG.md'), 'utf8')));
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {string[]} files
 */
function writeJoined(name, folder, files) {
  const texts = files.map((file) => readFileSync(inProject(folder, file), 'utf8'));
  writeFileSync(join(next, name), texts.join('\n'));
}

/** @param {import('./src/core/pack.ts').Pack} pack */
function printSizes({ topics, articles, passages, events }) {
  console.log(
    `pack: ${topics.length} topics, ${articles.length} articles, ${passages.length} passages, ${events.length} events`,
  );
  for (const file of filesUnder(dist).filter(
    (path) => /\.(js|json|css)$/.test(path) && !path.includes('_locales'),
  )) {
    const bytes = statSync(join(dist, file)).size;
    const budget = budgets[file];
    const zipped = gzipSync(readFileSync(join(dist, file))).length;
    const limit =
      budget === undefined
        ? ''
        : `  budget ${kilobytes(budget)}${bytes > budget ? `  OVER by ${bytes - budget} bytes` : ''}`;
    console.log(`${file.padEnd(16)} ${kilobytes(bytes)}  gzip ${kilobytes(zipped)}${limit}`);
  }
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
}

function writeZips() {
  mkdirSync(out, { recursive: true });
  const { version } = JSON.parse(readFileSync(inProject('manifest.json'), 'utf8'));
  const files = Object.fromEntries(filesUnder(dist).map((path) => [path, readFileSync(join(dist, path))]));
  // A fixed date makes two builds of the same sources the same archive.
  const archive = zipSync(files, { level: 9, mtime: '1980-01-02' });
  for (const store of ['chromium', 'firefox']) {
    const path = join(out, `backgrounder-${version}-${store}.zip`);
    writeFileSync(path, archive);
    console.log(`${relative(inProject(), path)} ${kilobytes(archive.length)}`);
  }
}

/** @param {string} folder */
function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .sort();
}

await runTool('usage: npm run build [-- --zip]', async () => {
  const { values } = readArguments({ options: { zip: { type: 'boolean' } } });
  const isBuilt = await build();
  if (isBuilt && values.zip) writeZips();
  if (!isBuilt) process.exitCode = 1;
});
