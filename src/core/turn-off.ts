import type { Settings } from './settings.ts';
import { siteChange } from './sites.ts';

/** What a reader turns off from a page, by card or key; `undo` turns it on again. */
export interface TurnOff {
  /** `topic`: never underline it. `sense`: this name does not mean it. `site`: nothing here. `quiet`: nothing, for an hour. */
  what: 'topic' | 'sense' | 'site' | 'quiet';
  /** The topic, the name as it stands on the page, or the host; empty for `quiet`. */
  name: string;
  /** Of a `sense`. */
  topic?: string;
  undo?: boolean;
}

/** In milliseconds. */
export const quietTime = 60 * 60 * 1_000;

/** One setting and its new value. */
export type SettingChange = { [K in keyof Settings]: { name: K; value: Settings[K] } }[keyof Settings];

/** What to store for it, at the time `now` (milliseconds since 1970). */
export function turnOffChange(settings: Settings, ask: TurnOff, now: number): SettingChange {
  const { what, name, topic = '', undo = false } = ask;
  switch (what) {
    case 'topic': {
      const others = settings.mutedTopics.filter((muted) => muted !== name);
      return { name: 'mutedTopics', value: undo ? others : [...others, name] };
    }
    case 'sense': {
      const others = settings.vetoes.filter((veto) => veto.topic !== topic || veto.name !== name);
      return { name: 'vetoes', value: undo ? others : [...others, { topic, name }] };
    }
    case 'site':
      return siteChange(settings, name, undo);
    case 'quiet':
      return { name: 'quietUntil', value: undo ? 0 : now + quietTime };
  }
}
