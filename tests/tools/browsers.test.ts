import { afterEach, expect, it, vi } from 'vitest';
import { ensureBrowser } from '../../src/tools/browsers.ts';
import { Failure } from '../../src/tools/command-line.ts';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['chromium', 'CHROMIUM_BIN'],
  ['firefox', 'FIREFOX_BIN'],
] as const)('of a %s that cannot be run no trace is printed, only which name is wrong', (name, variable) => {
  vi.stubEnv(variable, '/no-such');
  expect(() => ensureBrowser(name)).toThrow(Failure);
  expect(() => ensureBrowser(name)).toThrow(`${variable} is set to "/no-such"`);
});
