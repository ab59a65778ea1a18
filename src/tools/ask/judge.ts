import type { Answered } from './answers.ts';

/** What a right result is about (any of the topics) and holds (any of the terms, in any case), or which ones are right. */
export interface Label {
  topics: readonly string[];
  terms: readonly string[];
  passages?: readonly string[];
}

type Judged = Pick<Answered, 'text' | 'topics' | 'passage'>;

export interface Judgement {
  /** Is the first result about the right topic? */
  firstOnTopic: boolean;
  /** Is the first result about the right topic, and does it hold what it should? */
  firstRelevant: boolean;
  /** Is one of the first three? */
  relevantInThree: boolean;
}

/** Judge the results of one query or hover. */
export function judge(results: readonly Judged[], label: Label): Judgement {
  const [first] = results;
  return {
    firstOnTopic: first !== undefined && isOnTopic(first, label),
    firstRelevant: first !== undefined && isRelevant(first, label),
    relevantInThree: results.slice(0, 3).some((result) => isRelevant(result, label)),
  };
}

/** The share of judgements, from 0 to 1, for which each question is answered with yes. */
export function shares(judgements: readonly Judgement[]): Record<keyof Judgement, number> {
  const share = (name: keyof Judgement) =>
    judgements.filter((judgement) => judgement[name]).length / Math.max(1, judgements.length);
  return {
    firstOnTopic: share('firstOnTopic'),
    firstRelevant: share('firstRelevant'),
    relevantInThree: share('relevantInThree'),
  };
}

function isOnTopic(result: Pick<Answered, 'topics'>, { topics }: Label): boolean {
  return result.topics.some((topic) => topics.includes(topic));
}

function isRelevant(result: Judged, label: Label): boolean {
  const { passages = [] } = label;
  if (passages.length > 0) return isOnTopic(result, label) && passages.includes(result.passage);
  const text = result.text.toLowerCase();
  return (
    isOnTopic(result, label) &&
    (label.terms.length === 0 || label.terms.some((term) => text.includes(term.toLowerCase())))
  );
}
