import type { BrowserName } from '../../../src/tools/browsers.ts';
import { type ExtensionBrowser, launch } from '../../../src/tools/launch.ts';
import { dist } from '../../../src/tools/project.ts';

/** To start a browser and fill its store takes longer than most tests: files take it from each other. It ends with the process. */
const browsers = new Map<BrowserName, ExtensionBrowser>();

/** Scrollbars that take room of the page, as Windows has them: the harder case. Chromium has these anyway. */
const classicScrollbars = { 'widget.gtk.overlay-scrollbars.enabled': false };

/** A browser with the extension, a filled store or one being filled, no setting changed and one empty tab. */
export async function sharedBrowser(name: BrowserName): Promise<ExtensionBrowser> {
  const known = browsers.get(name);
  if (known?.browser.connected) {
    await tidy(known);
    return known;
  }
  const extension = await launch(name, { preferences: classicScrollbars });
  browsers.set(name, extension);
  await extension.install(dist);
  return extension;
}

/** Close what the file before has left open, and forget what it has set. */
async function tidy(extension: ExtensionBrowser): Promise<void> {
  const left = await extension.browser.pages();
  const page = await extension.extensionPage('changelog.html');
  await page.evaluate(`(async () => {
    const { storage } = globalThis.browser ?? globalThis.chrome;
    for (const area of ['local', 'sync', 'session']) await storage[area].clear();
  })()`);
  await extension.browser.newPage();
  await Promise.all([page, ...left].map((one) => one.close()));
}
