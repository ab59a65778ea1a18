import type { Topic } from '../pack.ts';
import type { Tokenizer } from '../search/tokenize.ts';
import { bagOf } from './context.ts';

/** The terms of a topic's names and labels: what all passages about it have, so that it tells none of them apart. */
export function ownTerms(
  { names, label }: Pick<Topic, 'names' | 'label'>,
  tokenizer: Tokenizer,
): ReadonlySet<string> {
  return new Set(bagOf([...names, ...Object.values(label)].join('\n'), tokenizer).terms.keys());
}
