import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { budgets } from '../src/tools/budgets.ts';
import { dist } from '../src/tools/project.ts';

const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));

it.each(Object.entries(budgets))('keeps %s within %i bytes', (file, bytes) => {
  expect(statSync(join(dist, file)).size).toBeLessThanOrEqual(bytes);
});

it('tells the background which pack lies beside it', () => {
  const { meta } = JSON.parse(readFileSync(join(dist, 'pack.json'), 'utf8'));
  const background = readFileSync(join(dist, 'background.js'), 'utf8');
  expect(background).toContain(JSON.stringify(meta.hash));
  expect(background).not.toContain('PACK_HASH');
});

it('holds every file that the manifest names', () => {
  const named = [
    ...Object.values<string>(manifest.icons),
    ...Object.values<string>(manifest.action.default_icon),
    manifest.action.default_popup,
    manifest.options_ui.page,
    manifest.background.service_worker,
    ...manifest.background.scripts,
    ...manifest.content_scripts.flatMap((one: { js: string[]; css: string[] }) => [...one.js, ...one.css]),
    ...manifest.web_accessible_resources.flatMap((one: { resources: string[] }) => one.resources),
    `_locales/${manifest.default_locale}/messages.json`,
  ];
  expect(named.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
});

it.each(['popup', 'options', 'reader', 'welcome', 'changelog'])(
  'lets %s.html load only its own scripts and styles',
  (name) => {
    const markup = readFileSync(join(dist, `${name}.html`), 'utf8');
    const addresses = [...markup.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="([^"]*)"/g)].map(
      ([, address = '']) => address,
    );
    expect(addresses.filter((address) => !existsSync(join(dist, address)))).toEqual([]);
    expect(markup).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/);
  },
);
