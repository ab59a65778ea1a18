import { type Guard, isBoolean, listOf, oneOf, textUpTo } from './guards.ts';

const densities = ['every', 'section', 'page'] as const;
const strictnesses = ['strict', 'balanced', 'generous'] as const;
const underlines = ['dotted', 'solid', 'wavy', 'tint'] as const;

/** How often the same topic is underlined: every mention, the first in each section, the first on the page. */
export type Density = (typeof densities)[number];
/** How sure the page gate must be before a page is marked. */
export type Strictness = (typeof strictnesses)[number];
export type Underline = (typeof underlines)[number];

/** The defaults are the type: a new setting is one line here and one in `guards`. */
export const defaults = {
  /** Off: no page is looked at. */
  enabled: true,
  density: 'section' as Density,
  strictness: 'balanced' as Strictness,
  underline: 'dotted' as Underline,
  mutedTopics: [] as string[],
  mutedCategories: [] as string[],
  mutedKinds: [] as string[],
  /** Host names on which pages stay untouched, subdomains included. */
  sitesOff: [] as string[],
};
export type Settings = typeof defaults;

const names = listOf(textUpTo(253), 2_000);
const guards: { [K in keyof Settings]: Guard<Settings[K]> } = {
  enabled: isBoolean,
  density: oneOf(...densities),
  strictness: oneOf(...strictnesses),
  underline: oneOf(...underlines),
  mutedTopics: names,
  mutedCategories: names,
  mutedKinds: names,
  sitesOff: names,
};

export const settingNames = Object.keys(defaults) as (keyof Settings)[];
export const choices = { density: densities, strictness: strictnesses, underline: underlines };

/** Whatever was stored, return settings we can trust: a bad or missing value falls back alone. */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const parsed: Settings = { ...defaults };
  for (const name of settingNames) assignIfValid(parsed, name, stored[name]);
  return parsed;
}

/** Is `value` one that the setting `name` may take? */
export function isValidSetting<K extends keyof Settings>(name: K, value: unknown): value is Settings[K] {
  return guards[name](value);
}

function assignIfValid<K extends keyof Settings>(target: Settings, name: K, value: unknown): void {
  if (isValidSetting(name, value)) target[name] = value;
}

/** Is the page at `hostname` turned off, by its own name or by a domain above it? */
export function isSiteOff(settings: Pick<Settings, 'sitesOff'>, hostname: string): boolean {
  // A full stop at the end names the same host, from the root of the name system.
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return settings.sitesOff.some((site) => host === site || host.endsWith(`.${site}`));
}

/** Does the reader want to see this topic? */
export function isTopicOn(
  settings: Pick<Settings, 'mutedTopics' | 'mutedCategories' | 'mutedKinds'>,
  topic: { id: string; kind: string; category: string },
): boolean {
  return !(
    settings.mutedTopics.includes(topic.id) ||
    settings.mutedCategories.includes(topic.category) ||
    settings.mutedKinds.includes(topic.kind)
  );
}
