/** `npm start [-- firefox]`: build, and show the extension at work on a demonstration article. */
import { type BrowserName, locateBrowser } from './browsers.ts';
import { readArguments, runTool, UsageError } from './command-line.ts';
import { demonstrate } from './demonstrate.ts';
import { installHint } from './install-hint.ts';
import { type ExtensionBrowser, launch } from './launch.ts';
import { type PageServer, servePages } from './page-server.ts';
import { dist, inProject } from './project.ts';
import { runNode, typescript } from './run.ts';

await runTool('usage: npm start [-- chromium|firefox]', main);

async function main(): Promise<void> {
  const browser = chosenBrowser();
  await build();
  const server = await servePages([{ path: '/demo/', folder: inProject('src/tools/demo') }]);
  const extension = await launch(browser, { headful: hasDisplay() });
  try {
    await extension.install(dist);
    console.log(installHint);
    if (hasDisplay()) await showUntilClosed(extension, server);
    else await demonstrate(extension, demoUrl(server));
  } finally {
    await extension.close().catch(() => undefined);
    await server.close();
  }
  // A browser's helper process may still hold a pipe of ours.
  process.exit();
}

async function build(): Promise<void> {
  console.log('Building the extension …');
  const { status } = await runNode(typescript('build.mjs'), { echo: true });
  if (status !== 0) process.exit(1);
}

/** The one that was asked for; else Chromium, or Firefox when only that is installed. */
function chosenBrowser(): BrowserName {
  const [asked, ...more] = readArguments({ allowPositionals: true }).positionals;
  if (more.length > 0) throw new UsageError('One browser at a time.');
  if (asked === 'chromium' || asked === 'firefox') return asked;
  if (asked !== undefined) throw new UsageError(`Unknown browser "${asked}": say chromium or firefox.`);
  return !locateBrowser('chromium') && locateBrowser('firefox') ? 'firefox' : 'chromium';
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function showUntilClosed({ browser }: ExtensionBrowser, pages: PageServer): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(demoUrl(pages));
  console.log('Rest the pointer on an underlined name. Close the browser to end.');
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

function demoUrl(pages: PageServer): string {
  return `${pages.url}/demo/article.html`;
}
