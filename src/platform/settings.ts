import browser from 'webextension-polyfill';
import {
  defaults,
  deviceSettings,
  isValidSetting,
  parseSettings,
  type Settings,
  settingNames,
} from '../core/settings.ts';
import { addListener } from './add-listener.ts';
import { prefix } from './settings-prefix.ts';

/** Of all settings, in the browser's storage. */
const keys = settingNames.map((name) => prefix + name);

type Area = 'sync' | 'local';
/** `onlyHere`: it does not fit into the sync area, or that is turned off, so other devices do not get it. */
export type SaveResult =
  | { ok: true; onlyHere?: true }
  | { ok: false; reason: 'invalid' | 'full' | 'failed'; detail: string };

/** The reader's settings; whatever cannot be read or is not valid falls back to its default, one key at a time. */
export async function readSettings(): Promise<Settings> {
  const [synced, local] = await Promise.all([readArea('sync'), readArea('local')]);
  // A setting that did not fit into the sync area is kept in the local one, which therefore wins.
  return parseSettings(unprefixed({ ...synced, ...local }));
}

/**
 * Store one setting. Only what differs from the default is kept, so that a later default reaches everybody. What
 * belongs to this device, or is too large for the sync area (8,192 bytes an item), is kept in the local one.
 */
export async function writeSetting<K extends keyof Settings>(
  name: K,
  value: Settings[K],
): Promise<SaveResult> {
  if (!isValidSetting(name, value))
    return { ok: false, reason: 'invalid', detail: `"${name}" does not take this value.` };
  const key = prefix + name;
  try {
    if (JSON.stringify(value) === JSON.stringify(defaults[name])) {
      await Promise.all([browser.storage.sync.remove(key), browser.storage.local.remove(key)]);
      return { ok: true };
    }
    if (name in deviceSettings) return await writeLocally(key, value);
    await browser.storage.sync.set({ [key]: value });
    await browser.storage.local.remove(key);
    return { ok: true };
  } catch {
    const saved = await writeLocally(key, value);
    return saved.ok ? { ok: true, onlyHere: true } : saved;
  }
}

/**
 * Store several settings, or none: when one of them cannot be kept, those before it are put back as they were.
 */
export async function writeSettings(changes: Partial<Settings>): Promise<SaveResult> {
  const before = await readSettings();
  const names = settingNames.filter((name) => changes[name] !== undefined);
  let onlyHere = false;
  for (const [index, name] of names.entries()) {
    const saved = await writeSetting(name, changes[name] as Settings[typeof name]);
    if (saved.ok) onlyHere ||= saved.onlyHere === true;
    else {
      for (const done of names.slice(0, index)) await writeSetting(done, before[done]);
      return saved;
    }
  }
  return onlyHere ? { ok: true, onlyHere } : { ok: true };
}

/** Call back with the settings of a page now and after every change, until `signal` aborts. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  let latest = 0;
  const refresh = () => {
    const turn = ++latest;
    // Readings may overtake each other: only the one that was begun last counts.
    void readSettings().then((settings) => !signal.aborted && turn === latest && callback(settings));
  };
  onSettingsChanged(refresh, signal);
  // Nobody tells a page in the back/forward cache of changes (seen in Firefox 153).
  addEventListener('pageshow', ({ persisted }) => persisted && refresh(), { signal });
  refresh();
}

/** Call back after every change, before the settings have been read again, until `signal` aborts. */
export function onSettingsChanged(callback: () => void, signal?: AbortSignal): void {
  addListener(
    browser.storage.onChanged,
    (changes) => void (keys.some((key) => key in changes) && callback()),
    signal,
  );
}

/** Call back after a change of one of these settings. Call at the top level. */
export function onAnySettingChanged(names: readonly (keyof Settings)[], callback: () => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (names.some((name) => prefix + name in changes)) callback();
  });
}

async function writeLocally(key: string, value: unknown): Promise<SaveResult> {
  try {
    await browser.storage.local.set({ [key]: value });
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: /quota/i.test(String(error)) ? 'full' : 'failed', detail: String(error) };
  }
}

/** Tried again when it fails: a list that was only taken for empty would be stored so with the next change to it. */
async function readArea(area: Area, triesLeft = 2): Promise<Record<string, unknown>> {
  try {
    return await browser.storage[area].get(keys);
  } catch {
    // Sync may be disabled by policy or by the profile; the other area and the defaults still hold.
    return triesLeft ? readArea(area, triesLeft - 1) : {};
  }
}

function unprefixed(stored: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(stored).map(([key, value]) => [key.slice(prefix.length), value]));
}
