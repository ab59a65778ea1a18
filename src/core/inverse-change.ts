import { type Settings, settingNames, type Veto } from './settings.ts';

/**
 * What one change has done to one setting, to take it back by. Whoever offers Undo keeps it, so that the background may die meanwhile, and it
 * takes back that change alone, so that what another tab has changed since stays.
 */
export type InverseChange =
  | ({ setting: 'mutedTopics' | 'sitesOff' | 'sitesOn' } & ListChange<string>)
  | ({ setting: 'vetoes' } & ListChange<Veto>)
  | { setting: 'quietUntil'; before: number; after: number };

interface ListChange<T> {
  added: T[];
  /** Each with the place that it had. */
  removed: [at: number, item: T][];
}

/** One setting and its new value. */
export type SettingChange = {
  [K in InverseChange['setting']]: { name: K; value: Settings[K] };
}[InverseChange['setting']];

/** The inverse of a change that has not been stored yet. */
export function inverseOf(settings: Settings, change: SettingChange): InverseChange {
  switch (change.name) {
    case 'quietUntil':
      return { setting: 'quietUntil', before: settings.quietUntil, after: change.value };
    case 'vetoes':
      return { setting: 'vetoes', ...listChange(settings.vetoes, change.value) };
    default:
      return { setting: change.name, ...listChange(settings[change.name], change.value) };
  }
}

/** What to store to undo a change: what was before, but for what others have changed since. */
export function applyInverse(settings: Settings, inverse: InverseChange): SettingChange {
  switch (inverse.setting) {
    case 'quietUntil':
      return {
        name: 'quietUntil',
        value: settings.quietUntil === inverse.after ? inverse.before : settings.quietUntil,
      };
    case 'vetoes':
      return { name: 'vetoes', value: restored(settings.vetoes, inverse) };
    default:
      return { name: inverse.setting, value: restored(settings[inverse.setting], inverse) };
  }
}

/**
 * What to store to undo changes from `before` to `after`, each of some settings, but for what others have changed since: of lists what they
 * have added or removed stays, and a value that is no longer what the change has made it.
 */
export function undoChanges(
  settings: Settings,
  before: Partial<Settings>,
  after: Partial<Settings>,
): Partial<Settings> {
  const undone = <K extends keyof Settings>(name: K): Settings[K] => {
    const now: Settings[K] = settings[name];
    const old: Settings[K] | undefined = before[name];
    const made: Settings[K] | undefined = after[name];
    if (Array.isArray(now) && Array.isArray(old) && Array.isArray(made))
      return restored<string | Veto>(now, listChange<string | Veto>(old, made)) as Settings[K];
    return old !== undefined && now === made ? old : now;
  };
  const names = settingNames.filter((name) => before[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, undone(name)]));
}

function listChange<T extends string | Veto>(before: readonly T[], after: readonly T[]): ListChange<T> {
  return {
    added: after.filter((item) => !isAmong(before, item)),
    removed: before.flatMap((item, at): [number, T][] => (isAmong(after, item) ? [] : [[at, item]])),
  };
}

function restored<T extends string | Veto>(now: readonly T[], { added, removed }: ListChange<T>): T[] {
  const list = now.filter((item) => !isAmong(added, item));
  // In the order of their places: each finds those before it back already.
  for (const [at, item] of removed) if (!isAmong(list, item)) list.splice(at, 0, item);
  return list;
}

/** Is this very item on the list? */
export function isAmong<T extends string | Veto>(list: readonly T[], item: T): boolean {
  return list.some((one) => keyOf(one) === keyOf(item));
}

function keyOf(item: string | Veto): string {
  return typeof item === 'string' ? item : JSON.stringify([item.topic, item.name]);
}
