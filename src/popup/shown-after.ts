import type { SearchAnswer } from '../core/briefing.ts';
import type { Failure, Reply } from '../messages/reply.ts';
import type { SearchFilters } from './search-filters.ts';

export interface Question {
  query: string;
  filters: SearchFilters;
  earlier?: SearchAnswer;
}

/** A reply, and the question that it answers. */
export interface Shown {
  question: Question;
  reply: Reply<SearchAnswer>;
  moreFailure?: Failure['reason'];
}

/** What is shown after a reply; one that fails takes nothing away that had been found. */
export function shownAfter(last: Shown | undefined, question: Question, reply: Reply<SearchAnswer>): Shown {
  if (!reply.ok && question.earlier && last) return { ...last, moreFailure: reply.reason };
  return { question, reply };
}
