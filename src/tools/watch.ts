/**
 * `npm run watch`: build, and again whenever something changes of which the extension is made. Each build is a process of its
 * own, so that a change of what builds counts in the next one.
 */
import { watch } from 'node:fs';
import { readArguments, runTool } from './command-line.ts';
import { debounce } from './debounce.ts';
import { inProject, root } from './project.ts';
import { runNode, typescript } from './run.ts';

const folders = ['src', 'assets'];
const files = ['build.mjs', 'manifest.json', 'CHANGELOG.md'];
/** In milliseconds: editors write a file in several steps, and one build serves them all. */
const pause = 150;

await runTool('usage: npm run watch', () => {
  readArguments({});
  const rebuild = debounce(() => runNode(typescript('build.mjs'), { echo: true }), pause);
  for (const folder of folders) watch(inProject(folder), { recursive: true }, rebuild);
  // The folder, not the files: who saves by putting a new file in the old one's place would be lost.
  watch(root, (_, name) => {
    if (name && files.includes(name)) rebuild();
  });
  console.log(
    `Watching ${[...folders, ...files].join(', ')}. Reload the extension in the browser after a build.`,
  );
  rebuild();
});
