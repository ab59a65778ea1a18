import type { TopicRef, TopicSummary } from '../core/briefing.ts';
import { pickLabel } from '../core/ranking/pick-label.ts';
import type { Head, TopicChip, TopicRow } from './rows.ts';

/** In which language topics are named, and which one the pack always has. */
export interface LabelLanguage {
  wanted: string;
  own: string;
}

export function labelLanguage(head: Head, wanted: string): LabelLanguage {
  return { wanted, own: head.meta.language };
}

/** What a pack is about. */
export function titleIn({ title, titles, language: own }: Head['meta'], wanted: string): string {
  return pickLabel({ ...titles, [own]: title }, wanted, own);
}

export function topicRef({ id, kind, category, label }: TopicChip, { wanted, own }: LabelLanguage): TopicRef {
  return { id, kind, category, label: pickLabel(label, wanted, own) };
}

export function topicSummary({ topic }: TopicRow, language: LabelLanguage): TopicSummary {
  const { gist, asOf } = topic;
  return { ...topicRef(topic, language), gist, ...(asOf === undefined ? {} : { asOf }) };
}
