import { useState } from 'preact/hooks';
import type { TopicId } from '../core/pack.ts';

/** A topic to brief on, and the words that it was met in. */
export interface BriefTarget {
  topic: TopicId;
  sentence: string;
}

export interface TopicHistory {
  /** What is open now, if anything. */
  target: BriefTarget | undefined;
  /** Is there an earlier topic to go back to? */
  canGoBack: boolean;
  /** The topic from which the reader last came back to the list. */
  returnTo: TopicId | undefined;
  open: (target: BriefTarget) => void;
  back: () => void;
  /** To the list; `returnTo`: to this topic in it, as soon as it is there. */
  clear: (returnTo?: TopicId) => void;
}

/** The topics that the reader opened one from another. */
export function useTopicHistory(): TopicHistory {
  const [targets, setTargets] = useState<BriefTarget[]>([]);
  const [returnTo, setReturnTo] = useState<TopicId>();
  return {
    target: targets.at(-1),
    canGoBack: targets.length > 1,
    returnTo,
    open: (target) => setTargets([...targets, target]),
    back: () => {
      if (targets.length === 1) setReturnTo(targets[0]?.topic);
      setTargets(targets.slice(0, -1));
    },
    clear: (topic) => {
      setReturnTo(topic);
      setTargets([]);
    },
  };
}
