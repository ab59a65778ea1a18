/**
 * Build the extension into dist/, one folder for both browsers.
 *   node --import tsx build.mjs            once
 *   node --import tsx build.mjs --watch    again whenever a source changes
 *   node --import tsx build.mjs --zip      also the archives for the two stores, in out/
 */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  watch,
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

/** Build everything. Returns false, having said why, when the pack or the code does not compile. */
async function build() {
  const packFolder = 'assets/pack';
  const { loaded, problems } = loadPack(inProject(packFolder));
  for (const problem of problems.filter(isError)) console.error(`${packFolder}/${formatProblem(problem)}`);
  if (!loaded) {
    console.error('The pack has errors; nothing was built. `npm run pack:check` lists them with all advice.');
    return false;
  }
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  await Promise.all(
    entryNames.map(async (name) => writeFileSync(join(dist, `${name}.js`), (await bundle(name)).text)),
  );
  copyStatic();
  writeFileSync(join(dist, 'pack.json'), JSON.stringify(loaded.pack));
  // A content script of its own that leaves the names where the page script finds them: no page can ask for it.
  const base64 = Buffer.from(loaded.lexicon.bytes).toString('base64');
  writeFileSync(join(dist, 'lexicon.js'), lexiconScript('backgrounderLexicon', loaded.lexicon, base64));
  printSizes(loaded.pack);
  return true;
}

function copyStatic() {
  cpSync(inProject('manifest.json'), join(dist, 'manifest.json'));
  cpSync(inProject('assets/_locales'), join(dist, '_locales'), { recursive: true });
  cpSync(inProject('assets/icons'), join(dist, 'icons'), {
    recursive: true,
    filter: (path) => !path.endsWith('.svg'),
  });
  writeFileSync(join(dist, 'content.css'), marksCss);
  for (const page of ['popup', 'options', 'reader', 'welcome']) {
    cpSync(inProject('src', page, `${page}.html`), join(dist, `${page}.html`));
    // The page as a whole first, its parts after it: a part may say it otherwise.
    const parts = readdirSync(inProject('src', page)).filter((file) => file.endsWith('.css'));
    const own = `${page}.css`;
    writeJoined(own, `src/${page}`, [own, ...parts.filter((file) => file !== own).sort()]);
  }
  writeJoined('ui.css', 'src/ui', ['tokens.css', 'parts.css', 'page.css']);
  writeFileSync(join(dist, 'changelog.html'), changelogPage(readFileSync(inProject('CHANGELOG.md'), 'utf8')));
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {string[]} files
 */
function writeJoined(name, folder, files) {
  const texts = files.map((file) => readFileSync(inProject(folder, file), 'utf8'));
  writeFileSync(join(dist, name), texts.join('\n'));
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

/** @param {() => Promise<unknown>} rebuild */
function watchSources(rebuild) {
  /** @type {NodeJS.Timeout | undefined} */
  let pending;
  const again = () => {
    clearTimeout(pending);
    // Editors write a file in several steps; one build serves them all.
    pending = setTimeout(() => rebuild().catch((error) => console.error(error.message)), 150);
  };
  for (const folder of ['src', 'assets']) watch(inProject(folder), { recursive: true }, again);
  watch(inProject('manifest.json'), again);
  console.log('Watching src, assets and manifest.json. Reload the extension in the browser after a build.');
}

await runTool('usage: npm run build [-- --zip], or npm run watch', async () => {
  const { values } = readArguments({ options: { watch: { type: 'boolean' }, zip: { type: 'boolean' } } });
  const makeAll = async () => {
    const isBuilt = await build();
    if (isBuilt && values.zip) writeZips();
    return isBuilt;
  };
  const isBuilt = await makeAll();
  if (values.watch) watchSources(makeAll);
  else if (!isBuilt) process.exitCode = 1;
});
