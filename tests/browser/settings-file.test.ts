import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { click } from './support/click.ts';
import { faults } from './support/faults.ts';
import { tabTo } from './support/keys.ts';
import { focused, openOptions, stored, textOf } from './support/options.ts';
import { inEachBrowser } from './support/session.ts';
import { storeSetting } from './support/store.ts';
import { until } from './support/until.ts';

let folder = '';
const storeVeto = `(globalThis.browser ?? globalThis.chrome).storage.local.set({
  'settings.vetoes': [{ topic: 'bushehr', name: 'Bushehr' }],
})`;

inEachBrowser('settings as a file', (session, browser) => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backgrounder-'));
  });

  it('go out, come back after a look at them, and can be taken back', async () => {
    await storeSetting(session(), 'density', 'every');
    await storeSetting(session(), 'mutedTopics', ['bushehr']);
    // As pages may be called that are turned off where one meets them: a machine on the local network, one without a name.
    await storeSetting(session(), 'sitesOff', ['wiki', '[::1]']);
    const options = await openOptions(session());
    await until('the settings', async () => (await textOf(options, '.only-off')).includes('(1)'));
    const file = join(folder, 'mine.json');
    await writeFile(file, await exported(options, browser === 'chromium' ? 'key' : 'page'));
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      format: 'backgrounder-settings',
      version: 1,
      settings: { density: 'every', mutedTopics: ['bushehr'], underline: 'dotted' },
    });

    await storeSetting(session(), 'density', 'page');
    await storeSetting(session(), 'mutedTopics', ['fordow']);
    await storeSetting(session(), 'sitesOff', []);
    await until('the other settings', async () => (await stored(options, 'density')) === 'page');
    await choose(options, file);
    await options.waitForSelector('.changes');
    const changes = await textOf(options, '.changes');
    expect(changes).toContain('First on the page → Every mention');
    expect(changes).toContain('Added: Bushehr nuclear power plant');
    expect(changes).toContain('Removed: Fordow');
    expect(changes).toContain('Added: wiki');
    expect(changes).not.toContain('Style');
    // A look is not an import.
    expect(await stored(options, 'density')).toBe('page');
    expect(await faults(options)).toEqual([]);

    await options.bringToFront();
    await tabTo(options, 'Apply these changes');
    await options.keyboard.press('Enter');
    await until('the import', async () => (await stored(options, 'density')) === 'every');
    await until('all of it', async () => `${await stored(options, 'mutedTopics')}` === 'bushehr');
    await until('the way back', async () => (await focused(options)) === 'Undo these changes');
    await options.keyboard.press('Enter');
    await until('what was before', async () => (await stored(options, 'density')) === 'page');
    await until('all of that', async () => `${await stored(options, 'mutedTopics')}` === 'fordow');
    await until('the sites too', async () => (await stored(options, 'sitesOff')) === undefined);
    await options.close();
  });

  it('change nothing where the file is bad, and say which field, and what to write', async () => {
    await storeSetting(session(), 'density', 'page');
    await storeSetting(session(), 'sitesOff', ['wiki']);
    const options = await openOptions(session());
    const file = join(folder, 'bad.json');
    const settings = { density: 'often', sitesOff: ['fine.example.org', 'https://bad.example.org/'] };
    await writeFile(file, JSON.stringify({ format: 'backgrounder-settings', version: 1, settings }));
    await choose(options, file);
    // Where the file was chosen, not below what follows.
    await options.waitForSelector('#import-file ~ .problems');
    const said = await textOf(options, '.problems');
    expect(said).toContain('nothing was changed');
    expect(said).toContain('settings.density does not take this value. Choose one of "every"');
    expect(said).toContain('settings.sitesOff[1] is not the name of a site: “https://bad.example.org/”');
    expect(await stored(options, 'density')).toBe('page');
    expect(await stored(options, 'sitesOff')).toEqual(['wiki']);
    expect(await faults(options)).toEqual([]);

    // Mended, it can be chosen again under the same name.
    await writeFile(file, JSON.stringify({ format: 'backgrounder-settings', version: 1, settings: {} }));
    await choose(options, file);
    await until('its reading', async () =>
      (await textOf(options, '#backup [role="status"]')).includes('Nothing to change'),
    );
    await options.close();
  });

  it('leave out what is known of this device only, until the reader ticks it', async () => {
    const options = await openOptions(session());
    await options.evaluate(storeVeto);
    await options.waitForSelector('.vetoes');
    expect(await exported(options, browser === 'chromium' ? 'pointer' : 'page')).not.toContain('vetoes');
    await click(options, '#backup .tick input');
    expect(JSON.parse(await exported(options, 'page')).settings.vetoes).toEqual([
      { topic: 'bushehr', name: 'Bushehr' },
    ]);
    await options.close();
  });

  it('go back to the defaults the same way, all but the names that mean something else', async () => {
    await storeSetting(session(), 'density', 'page');
    await storeSetting(session(), 'mutedTopics', ['fordow']);
    const options = await openOptions(session());
    await options.evaluate(storeVeto);
    await options.waitForSelector('.vetoes');
    await options.evaluate(
      "[...document.querySelectorAll('#backup .button')].find((one) => one.textContent.startsWith('Back to')).click()",
    );
    await options.waitForSelector('.changes');
    expect(await textOf(options, '.changes')).toContain('First on the page → First in each section');
    await click(options, '#backup .button-main');
    await until('the default', async () => (await stored(options, 'density')) === undefined);
    await until('the other', async () => (await stored(options, 'mutedTopics')) === undefined);
    expect(await stored(options, 'vetoes', 'local')).toHaveLength(1);
    await options.bringToFront();
    // Backwards, as in the test of the settings: past the end of the page Firefox's driver loses the focus.
    await tabTo(options, 'Underline again', { back: true, most: 400 });
    await options.keyboard.press('Enter');
    await until('no such name', async () => (await stored(options, 'vetoes', 'local')) === undefined);
    await options.close();
  });
});

async function choose(options: Page, file: string): Promise<void> {
  const field = (await options.$('#import-file')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(file);
}

/** The text that the button exports: as a real download, or, by a script of the page, as it is handed to the browser. */
async function exported(options: Page, by: 'key' | 'pointer' | 'page'): Promise<string> {
  const byScript =
    "[...document.querySelectorAll('#backup .button')].find((one) => one.textContent === 'Export settings').click()";
  if (by !== 'page') {
    const downloads = await mkdtemp(join(tmpdir(), 'backgrounder-'));
    const session = await options.browser().target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    await options.bringToFront();
    if (by === 'pointer') await click(options, '#backup .button');
    else {
      await tabTo(options, 'Export settings');
      await options.keyboard.press('Enter');
    }
    const name = await until('the file', async () =>
      (await readdir(downloads)).find((file) => file.endsWith('.json')),
    );
    expect(name).toMatch(/^backgrounder-settings-\d{4}-\d\d-\d\d\.json$/);
    return readFile(join(downloads, name), 'utf8');
  }
  return (await options.evaluate(`new Promise((resolve) => {
    const [make, go] = [URL.createObjectURL, HTMLAnchorElement.prototype.click];
    URL.createObjectURL = (blob) => {
      void blob.text().then(resolve);
      return make.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    ${byScript};
    URL.createObjectURL = make;
    HTMLAnchorElement.prototype.click = go;
  })`)) as string;
}
