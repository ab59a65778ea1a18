import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaults, type Settings } from '../../src/core/settings.ts';
import { readSettings, watchSettings, writeSetting, writeSettings } from '../../src/platform/settings.ts';
import { fakeBrowser, reset } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.ts')).fakeBrowser,
}));

const { sync, local } = fakeBrowser.storage;
/** More than one item of the sync area holds. */
const manySites = Array.from({ length: 1_000 }, (_, number) => `site-${number}.example.org`);

/** The window of a page. */
const page = new EventTarget();

beforeEach(() => {
  reset();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  return () => vi.unstubAllGlobals();
});

describe('reading the settings', () => {
  it('gives the defaults to a reader who has changed nothing', async () => {
    expect(await readSettings()).toEqual(defaults);
  });

  it('lets a bad value fall back alone', async () => {
    sync.stored = { 'settings.density': 'often', 'settings.underline': 'wavy', unrelated: true };
    expect(await readSettings()).toEqual({ ...defaults, underline: 'wavy' });
  });

  it('prefers what had to be kept on this device', async () => {
    sync.stored = { 'settings.sitesOff': ['old.example.org'] };
    local.stored = { 'settings.sitesOff': manySites };
    expect((await readSettings()).sitesOff).toEqual(manySites);
  });

  it('asks again where an area fails once: a list taken for empty would be lost with the next change', async () => {
    sync.stored = { 'settings.sitesOff': ['a.example.org'] };
    vi.spyOn(sync, 'get').mockRejectedValueOnce(new Error('busy'));
    expect((await readSettings()).sitesOff).toEqual(['a.example.org']);
  });

  it.each(['sync', 'local'] as const)('does without the %s area when it fails', async (name) => {
    const other = name === 'sync' ? local : sync;
    other.stored = { 'settings.enabled': false };
    fakeBrowser.storage[name].fails = 'disabled by policy';
    expect(await readSettings()).toEqual({ ...defaults, enabled: false });
  });
});

describe('writing a setting', () => {
  it('keeps it for the next reading, and under one key of its own', async () => {
    expect(await writeSetting('mutedTopics', ['iran'])).toEqual({ ok: true });
    expect(sync.stored).toEqual({ 'settings.mutedTopics': ['iran'] });
    expect(await readSettings()).toEqual({ ...defaults, mutedTopics: ['iran'] });
  });

  it('stores no default, so that a later one reaches everybody', async () => {
    await writeSetting('density', 'every');
    await writeSetting('density', defaults.density);
    expect(sync.stored).toEqual({});
    expect(local.stored).toEqual({});
  });

  it('refuses a value that the setting does not take, and keeps the old one', async () => {
    await writeSetting('density', 'every');
    const saved = await writeSetting('density', 'often' as Settings['density']);
    expect(saved).toMatchObject({ ok: false, reason: 'invalid' });
    expect((await readSettings()).density).toBe('every');
  });

  it('keeps on this device what is too large to sync, and syncs it again when it has shrunk', async () => {
    expect(await writeSetting('sitesOff', manySites)).toEqual({ ok: true, onlyHere: true });
    expect((await readSettings()).sitesOff).toEqual(manySites);
    await writeSetting('sitesOff', ['example.org']);
    expect((await readSettings()).sitesOff).toEqual(['example.org']);
    expect(local.stored).toEqual({});
  });

  it('goes back to the default even when the sync area fails', async () => {
    await writeSetting('enabled', false);
    sync.fails = 'disabled by policy';
    expect(await writeSetting('enabled', true)).toEqual({ ok: true, onlyHere: true });
    sync.fails = null;
    expect((await readSettings()).enabled).toBe(true);
  });

  it('says why when it can be kept nowhere', async () => {
    sync.fails = 'disabled by policy';
    local.fails = 'QUOTA_BYTES quota exceeded';
    expect(await writeSetting('enabled', false)).toMatchObject({ ok: false, reason: 'full' });
    local.fails = 'the disk is gone';
    expect(await writeSetting('enabled', false)).toMatchObject({ ok: false, reason: 'failed' });
  });
});

describe('writing several settings', () => {
  it('keeps them all, and says when one of them stays on this device', async () => {
    expect(await writeSettings({ density: 'every', sitesOff: ['example.org'] })).toEqual({ ok: true });
    expect(await writeSettings({ underline: 'wavy', sitesOff: manySites })).toEqual({
      ok: true,
      onlyHere: true,
    });
    expect(await readSettings()).toEqual({
      ...defaults,
      density: 'every',
      underline: 'wavy',
      sitesOff: manySites,
    });
  });

  it('keeps none of them when one cannot be kept', async () => {
    await writeSetting('density', 'page');
    const saved = await writeSettings({ density: 'every', sitesOff: ['x'.repeat(254)] });
    expect(saved).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await readSettings()).toEqual({ ...defaults, density: 'page' });
  });
});

describe('watching the settings', () => {
  it('tells them at once and after every change, from either area', async () => {
    const seen = watched();
    await settled();
    await writeSetting('underline', 'solid');
    await settled();
    await local.set({ 'settings.enabled': false });
    await settled();
    expect(seen.map(({ underline, enabled }) => [underline, enabled])).toEqual([
      ['dotted', true],
      ['solid', true],
      ['solid', false],
    ]);
  });

  it('asks again for a page that comes back from the cache, where nobody told it of changes', async () => {
    const seen = watched();
    await settled();
    sync.stored = { 'settings.underline': 'solid' };
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    await settled();
    expect(seen).toHaveLength(1);
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settled();
    expect(seen.at(-1)?.underline).toBe('solid');
  });

  it('takes no notice of what else is stored', async () => {
    const seen = watched();
    await settled();
    await local.set({ 'store.state': 'ready' });
    await settled();
    expect(seen).toHaveLength(1);
  });

  it('ends with its signal, also for an answer that is under way', async () => {
    const control = new AbortController();
    const seen = watched(control.signal);
    control.abort();
    await writeSetting('underline', 'solid');
    await settled();
    expect(seen).toEqual([]);
    expect(fakeBrowser.storage.onChanged.listeners.size).toBe(0);
  });

  it('ends quietly when the extension is gone from under the page', () => {
    const control = new AbortController();
    watched(control.signal);
    fakeBrowser.runtime.id = undefined;
    expect(() => control.abort()).not.toThrow();
  });

  it('tells the latest settings last, whichever reading comes back first', async () => {
    const seen = watched();
    await settled();
    const { get } = local;
    const readings: (() => void)[] = [];
    local.get = async (keys) => {
      const values = await get(keys);
      await new Promise<void>((resolve) => readings.push(resolve));
      return values;
    };
    await local.set({ 'settings.enabled': false });
    await settled();
    await local.set({ 'settings.enabled': true });
    await settled();
    for (const answer of readings.reverse()) {
      answer();
      await settled();
    }
    local.get = get;
    expect(seen.at(-1)?.enabled).toBe(true);
  });
});

function watched(signal = new AbortController().signal): Settings[] {
  const seen: Settings[] = [];
  watchSettings((settings) => seen.push(settings), signal);
  return seen;
}

/** Let everything that is ready happen. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
