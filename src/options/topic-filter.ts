import type { TopicList, TopicRef } from '../core/briefing.ts';
import type { TopicId } from '../core/pack.ts';
import type { Settings } from '../core/settings.ts';

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

export interface Category<T> {
  id: string;
  label: string;
  topics: T[];
}

/** The topics that match what was typed, by category in the pack's order; categories without any are left out. */
export function topicTree(list: TopicList, typed: string): Category<TopicList['topics'][number]>[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const matches = list.topics.filter(({ label, gist }) => {
    const text = folded(`${label} ${gist}`);
    return words.every((word) => text.includes(word));
  });
  return Object.entries(list.categories)
    .map(([id, label]) => ({ id, label, topics: matches.filter(({ category }) => category === id) }))
    .filter(({ topics }) => topics.length > 0);
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function toggled(list: readonly string[], item: string, present: boolean): string[] {
  const others = list.filter((other) => other !== item);
  return present ? [...others, item] : others;
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}
