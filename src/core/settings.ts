import { type Guard, isBoolean, isCount, listOf, oneOf, shape, textUpTo } from './guards.ts';
import { interfaceLanguages } from './languages.ts';
import { longestList, longestName } from './limits.ts';
import { matchesSite } from './sites.ts';

const densities = ['every', 'section', 'page'] as const;
const strictnesses = ['strict', 'balanced', 'generous'] as const;
export const underlines = ['dotted', 'solid', 'wavy', 'tint'] as const;
const languages = ['auto', ...interfaceLanguages] as const;
const siteModes = ['everywhere', 'listed'] as const;

/** How often the same topic is underlined: every mention, the first in each section, the first on the page. */
export type Density = (typeof densities)[number];
/** How sure the page gate must be before a page is marked. */
export type Strictness = (typeof strictnesses)[number];
/** Of cards, popup, reader and settings; `auto`: that of the browser. */
export type LanguageChoice = (typeof languages)[number];
export type Underline = (typeof underlines)[number];
/** On every site but those in `sitesOff`, or only on those in `sitesOn`. */
export type SiteMode = (typeof siteModes)[number];
/** What the reader said of a name: on no page does it mean this topic. */
export interface Veto {
  topic: string;
  /** As it stood on the page. */
  name: string;
}

/** The defaults are the type: a new setting is one line here and one in `guards`. */
export const defaults = {
  /** Off: no page is looked at. */
  enabled: true,
  density: 'section' as Density,
  strictness: 'balanced' as Strictness,
  underline: 'dotted' as Underline,
  language: 'auto' as LanguageChoice,
  mutedTopics: [] as string[],
  mutedCategories: [] as string[],
  mutedKinds: [] as string[],
  siteMode: 'everywhere' as SiteMode,
  /** Host names on which pages stay untouched, subdomains included; kept while `siteMode` is `listed`. */
  sitesOff: [] as string[],
  /** Host names on which alone pages are looked at while `siteMode` is `listed`, subdomains included. */
  sitesOn: [] as string[],
  /** No page is looked at until this time (milliseconds since 1970). */
  quietUntil: 0,
  vetoes: [] as Veto[],
};
export type Settings = typeof defaults;

const names = listOf(textUpTo(longestName), longestList);
const guards: { [K in keyof Settings]: Guard<Settings[K]> } = {
  enabled: isBoolean,
  density: oneOf(...densities),
  strictness: oneOf(...strictnesses),
  underline: oneOf(...underlines),
  language: oneOf(...languages),
  mutedTopics: names,
  mutedCategories: names,
  mutedKinds: names,
  siteMode: oneOf(...siteModes),
  sitesOff: names,
  sitesOn: names,
  quietUntil: isCount,
  vetoes: listOf(shape({ topic: textUpTo(100), name: textUpTo(longestName) }), longestList),
};

export const settingNames = Object.keys(defaults) as (keyof Settings)[];
export const choices = {
  density: densities,
  strictness: strictnesses,
  underline: underlines,
  language: languages,
  siteMode: siteModes,
};
/**
 * What stays on this device, and why: a wish of the `moment`, which no file and no return to the defaults touches, and what
 * tells of things that were `read`, which goes into a file when the reader says so.
 */
export const deviceSettings: { readonly [K in keyof Settings]?: 'moment' | 'read' } = {
  quietUntil: 'moment',
  vetoes: 'read',
};

/** Whatever was stored, return settings we can trust: a bad or missing value falls back alone. */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const parsed: Record<keyof Settings, unknown> = { ...defaults };
  for (const name of settingNames) if (guards[name](stored[name])) parsed[name] = stored[name];
  // What did not pass its guard is a default.
  return parsed as Settings;
}

/** Is `value` one that the setting `name` may take? */
export function isValidSetting<K extends keyof Settings>(name: K, value: unknown): value is Settings[K] {
  return guards[name](value);
}

type SiteSettings = Pick<Settings, 'siteMode' | 'sitesOff' | 'sitesOn'>;

/** Is the page at `hostname` turned off, by its own name or by a domain above it? */
export function isSiteOff({ siteMode, sitesOff, sitesOn }: SiteSettings, hostname: string): boolean {
  const isListed = siteMode === 'listed';
  return matchesSite(isListed ? sitesOn : sitesOff, hostname) !== isListed;
}

/**
 * In milliseconds. The longest that can be asked for is an hour; a time a whole day ahead, whatever time zone it was set in, comes from a
 * clock that was set back since.
 */
const longestQuiet = 24 * 60 * 60 * 1_000;

/** Is this a quiet time? */
export function isQuiet({ quietUntil }: Pick<Settings, 'quietUntil'>, now: number): boolean {
  return quietUntil > now && quietUntil <= now + longestQuiet;
}

/** Why pages at `hostname` are left alone at the time `now` (milliseconds since 1970), if they are. */
export function offReason(
  settings: SiteSettings & Pick<Settings, 'enabled' | 'quietUntil'>,
  hostname: string,
  now: number,
): 'disabled' | 'quiet' | 'site-off' | undefined {
  if (!settings.enabled) return 'disabled';
  if (isSiteOff(settings, hostname)) return 'site-off';
  return isQuiet(settings, now) ? 'quiet' : undefined;
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

/** The same of this name of it: names may have been taken back. Letter case and composed accents do not matter. */
export function isNameOn(
  settings: Parameters<typeof isTopicOn>[0] & Pick<Settings, 'vetoes'>,
  topic: Parameters<typeof isTopicOn>[1],
  name: string,
): boolean {
  const isVetoed = (veto: Veto) => veto.topic === topic.id && plain(veto.name) === plain(name);
  return isTopicOn(settings, topic) && !settings.vetoes.some(isVetoed);
}

function plain(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
