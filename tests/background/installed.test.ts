import { expect, it } from 'vitest';
import { afterInstall } from '../../src/background/installed.ts';

it.each([
  ['opens the welcome page after the first installation', { reason: 'install' }, ['welcome']],
  [
    'leaves a line for the popup after an update',
    { reason: 'update', previousVersion: '0.9.0' },
    ['news 1.0.0'],
  ],
  ['says nothing of a reload of the same version', { reason: 'update', previousVersion: '1.0.0' }, []],
  ['says nothing of an update of the browser', { reason: 'browser_update' }, []],
])('%s', async (_, details, expected) => {
  const seen: string[] = [];
  await afterInstall(details, {
    version: '1.0.0',
    openWelcome: async () => seen.push('welcome'),
    setWhatsNewVersion: async (version) => seen.push(`news ${version}`),
  });
  expect(seen).toEqual(expected);
});
