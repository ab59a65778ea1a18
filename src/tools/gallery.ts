/**
 * `npm run gallery`: every surface in light, dark and forced colours, left to right and right to left, at three widths, from both
 * browsers, as pictures and one page of them: out/gallery/index.html. Options take a part:
 * `npm run gallery -- --surface=card --browser=firefox --scheme=dark --direction=rtl --width=360`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exitSignal } from './capture/exit-signal.ts';
import { Failure, readArguments, requireBuild, runTool, UsageError } from './command-line.ts';
import { type GalleryDetails, galleryPage } from './gallery/page.ts';
import { allShots, type Choice, choiceNames, chosen, groupsOf, unknownValues } from './gallery/plan.ts';
import { takeShots } from './gallery/session.ts';
import { servePages } from './page-server.ts';
import { dist, inProject, out } from './project.ts';

const usage = `usage: npm run gallery -- ${choiceNames.map((name) => `[--${name}=…]`).join(' ')}`;
await runTool(usage, main);

async function main(): Promise<void> {
  const list = { type: 'string', multiple: true } as const;
  const { values } = readArguments({ options: Object.fromEntries(choiceNames.map((name) => [name, list])) });
  const choice = values as Choice;
  const unknown = unknownValues(allShots(), choice);
  if (unknown.length > 0) throw new UsageError(`The gallery has nothing for ${unknown.join(', ')}.`);
  requireBuild();
  const ending = exitSignal();

  const folder = join(out, 'gallery');
  await mkdir(folder, { recursive: true });
  const server = await servePages([{ path: '/demo/', folder: inProject('src/tools/demo') }]);
  const { version } = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8')) as { version: string };
  const details: GalleryDetails = { version, browsers: [], outcomes: [] };
  for (const shots of groupsOf(chosen(allShots(), choice), (shot) => `${shot.browser} ${shot.scheme}`)) {
    const { browser, outcomes } = await takeShots(shots, folder, `${server.url}/demo`, ending);
    if (ending.aborted) break;
    if (browser && !details.browsers.includes(browser)) details.browsers.push(browser);
    details.outcomes.push(...outcomes);
    console.log(`${shots[0]?.browser}, ${shots[0]?.scheme}: ${shots.length} pictures`);
  }
  await server.close();
  if (ending.aborted) throw new Failure(`Stopped by ${ending.reason}; the page of pictures is as it was.`);

  const page = join(folder, 'index.html');
  await writeFile(page, galleryPage(details));
  const faults = details.outcomes.filter(({ fault }) => fault !== undefined);
  for (const { shot, fault } of faults) console.error(`${shot.file}: ${fault}`);
  console.log(
    `${details.outcomes.filter(({ taken }) => taken).length} pictures, ${faults.length} failed: ${page}`,
  );
  process.exit(faults.length > 0 ? 1 : 0);
}
