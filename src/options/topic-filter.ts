import type { TopicRef } from '../core/briefing.ts';
import type { TopicId } from '../core/pack.ts';
import { isTopicOn, type Settings } from '../core/settings.ts';

/** The part of the settings that says which topics the reader does not want. */
export type Muted = Pick<Settings, 'mutedTopics' | 'mutedCategories' | 'mutedKinds'>;
export type TriState = 'on' | 'off' | 'mixed';
type Topics = readonly Pick<TopicRef, 'id' | 'category'>[];

/** Is the topic's box ticked? Its kind is a filter of its own, and does not count here. */
export function isTicked(muted: Muted, topic: Pick<TopicRef, 'id' | 'category'>): boolean {
  return !(muted.mutedTopics.includes(topic.id) || muted.mutedCategories.includes(topic.category));
}

/** What the box of a group of topics shows. */
export function triState(muted: Muted, topics: Topics): TriState {
  const ticked = topics.filter((topic) => isTicked(muted, topic)).length;
  if (ticked === 0) return 'off';
  return ticked === topics.length ? 'on' : 'mixed';
}

/**
 * Turn some topics on or off. A category that was off as a whole is broken up when one of its topics is turned on:
 * the others are then off one by one.
 */
export function withTopics(muted: Muted, all: Topics, ids: ReadonlySet<TopicId>, on: boolean): Muted {
  if (!on) return { ...muted, mutedTopics: union(muted.mutedTopics, [...ids]) };
  const opened = new Set(all.filter((topic) => ids.has(topic.id)).map((topic) => topic.category));
  const siblings = all
    .filter(({ category }) => opened.has(category) && muted.mutedCategories.includes(category))
    .map(({ id }) => id);
  return {
    ...muted,
    mutedCategories: muted.mutedCategories.filter((category) => !opened.has(category)),
    mutedTopics: union(muted.mutedTopics, siblings).filter((id) => !ids.has(id)),
  };
}

/** Turn a whole category on or off, and forget what was said of its topics one by one. */
export function withCategory(muted: Muted, all: Topics, category: string, on: boolean): Muted {
  const inside = new Set(all.filter((topic) => topic.category === category).map(({ id }) => id));
  return {
    ...muted,
    mutedCategories: toggled(muted.mutedCategories, category, !on),
    mutedTopics: muted.mutedTopics.filter((id) => !inside.has(id)),
  };
}

/** Turn a kind on or off, in every category. */
export function withKind(muted: Muted, kind: string, on: boolean): Muted {
  return { ...muted, mutedKinds: toggled(muted.mutedKinds, kind, !on) };
}

/** Those of the three filters that `next` changes. */
export function mutedDiff(now: Muted, next: Muted): Partial<Muted> {
  const names = ['mutedTopics', 'mutedCategories', 'mutedKinds'] as const;
  const changed = names.filter((name) => next[name].join('\n') !== now[name].join('\n'));
  return Object.fromEntries(changed.map((name) => [name, next[name]]));
}

/** The topics that are not underlined, by whichever of the three filters. */
export function offTopics(muted: Muted, topics: readonly TopicRef[]): Set<TopicId> {
  return new Set(topics.filter((topic) => !isTopicOn(muted, topic)).map(({ id }) => id));
}

function toggled(list: readonly string[], item: string, present: boolean): string[] {
  const others = list.filter((other) => other !== item);
  return present ? [...others, item] : others;
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}
