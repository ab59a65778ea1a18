import { defaults, deviceSettings, type Settings, settingNames } from '../core/settings.ts';

/** How one setting would change: to another value, or by items that come and go. */
export type SettingDifference =
  | { name: keyof Settings; kind: 'value'; from: string; to: string }
  | { name: keyof Settings; kind: 'list'; added: string[]; removed: string[] };

/** What of `wanted` differs from what is; the order within a list does not count. */
export function settingsDiff(current: Settings, wanted: Partial<Settings>): SettingDifference[] {
  return settingNames.flatMap((name): SettingDifference[] => {
    const from = current[name];
    const to = wanted[name];
    if (to === undefined) return [];
    if (Array.isArray(from) && Array.isArray(to)) {
      const [before, after] = [from.map(itemText), to.map(itemText)];
      const added = after.filter((item) => !before.includes(item));
      const removed = before.filter((item) => !after.includes(item));
      return added.length + removed.length > 0 ? [{ name, kind: 'list', added, removed }] : [];
    }
    return from === to ? [] : [{ name, kind: 'value', from: String(from), to: String(to) }];
  });
}

/** Those of `wanted` that are named, to be stored, and what they are now, to be put back. */
export function pickChanges(
  current: Settings,
  wanted: Partial<Settings>,
  names: readonly (keyof Settings)[],
): { next: Partial<Settings>; before: Partial<Settings> } {
  return { next: pick(wanted, names), before: pick(current, names) };
}

/** What a reader who starts afresh gets: everything as it was at first but what stays on this device. */
export function resettableDefaults(): Partial<Settings> {
  return pick(
    defaults,
    settingNames.filter((name) => !(name in deviceSettings)),
  );
}

function pick(settings: Partial<Settings>, names: readonly (keyof Settings)[]): Partial<Settings> {
  return Object.fromEntries(names.map((name) => [name, settings[name]]));
}

function itemText(item: Settings['mutedTopics'][number] | Settings['vetoes'][number]): string {
  return typeof item === 'string' ? item : `${item.name} ≠ ${item.topic}`;
}
