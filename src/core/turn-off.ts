import { type InverseChange, inverseOf, isAmong, type SettingChange } from './inverse-change.ts';
import { isSiteOff, type Settings, type Veto } from './settings.ts';
import { matchesSite, siteName } from './sites.ts';

/** What a reader turns off from a page, by card, popup or key. */
export interface TurnOffRequest {
  /** `topic`: never underline it. `sense`: this name does not mean it. `site`: nothing here. `quiet`: nothing, for an hour. */
  what: 'topic' | 'sense' | 'site' | 'quiet';
  /** The topic, the name as it stands on the page, or the host; empty for `quiet`. */
  name: string;
  /** Of a `sense`. */
  topic?: string;
  /** Turn it on instead, however it came to be off. To undo is more than that: `applyInverse`. */
  on?: boolean;
}

/** What became of it: the inverse change once it is stored, or why it could not be. */
export type TurnOffResult = { ok: true; inverse: InverseChange } | { ok: false; detail: string };

/** In milliseconds. */
export const quietTime = 60 * 60 * 1_000;

/** What to store for it, at the time `now` (milliseconds since 1970), and the inverse of that change. */
export function turnOff(
  settings: Settings,
  request: TurnOffRequest,
  now: number,
): { change: SettingChange; inverse: InverseChange } {
  const change = changeFor(settings, request, now);
  return { change, inverse: inverseOf(settings, change) };
}

function changeFor(
  settings: Settings,
  { what, name, topic = '', on = false }: TurnOffRequest,
  now: number,
): SettingChange {
  switch (what) {
    case 'topic':
      return { name: 'mutedTopics', value: listed(settings.mutedTopics, name, !on) };
    case 'sense':
      return { name: 'vetoes', value: listed(settings.vetoes, { topic, name }, !on) };
    case 'site':
      return siteChange(settings, name, on);
    case 'quiet':
      return { name: 'quietUntil', value: on ? 0 : now + quietTime };
  }
}

/** A list with an item or without it. */
function listed<T extends string | Veto>(list: T[], item: T, isWanted: boolean): T[] {
  if (!isWanted) return list.filter((one) => !isAmong([item], one));
  return isAmong(list, item) ? list : [...list, item];
}

type SiteSettings = Pick<Settings, 'siteMode' | 'sitesOff' | 'sitesOn'>;

/** The one setting to change so that the site of `host` is on or off, in either mode. */
function siteChange(
  settings: SiteSettings,
  host: string,
  on: boolean,
): { name: 'sitesOff' | 'sitesOn'; value: string[] } {
  const name = listInUse(settings);
  const before = settings[name];
  if (isSiteOff(settings, host) === !on) return { name, value: before };
  const wantsListed = (name === 'sitesOn') === on;
  // Off the list goes everything that stands for the host, domains above it included.
  return {
    name,
    value: wantsListed ? [...before, siteName(host)] : before.filter((site) => !matchesSite([site], host)),
  };
}

/** The site that is turned on or off with `host`: the widest that stands for it on the list in use, else the host alone. */
export function siteTurned(settings: SiteSettings, host: string): string {
  const [widest] = settings[listInUse(settings)]
    .filter((site) => matchesSite([site], host))
    .sort((one, other) => one.length - other.length);
  return widest ?? siteName(host);
}

function listInUse({ siteMode }: SiteSettings): 'sitesOff' | 'sitesOn' {
  return siteMode === 'listed' ? 'sitesOn' : 'sitesOff';
}
