import { expect, it } from 'vitest';
import type { SearchAnswer } from '../../src/core/briefing.ts';
import { type Question, type Shown, shownAfter } from '../../src/popup/shown-after.ts';

const answer = { results: [], topics: [], total: 40 } as unknown as SearchAnswer;
const question: Question = { query: 'oil', filters: { topics: [], kinds: [], categories: [] } as never };
const shown: Shown = { question, reply: { ok: true, value: answer } };
const failed = { ok: false, reason: 'gone' } as const;

it('keeps what was found where more of it cannot be had, and says why', () => {
  expect(shownAfter(shown, { ...question, earlier: answer }, failed)).toEqual({
    ...shown,
    moreFailure: 'gone',
  });
});

it('shows a failure of a new question in place of the last answer', () => {
  expect(shownAfter(shown, question, failed)).toEqual({ question, reply: failed });
});

it('forgets the failure once more has come', () => {
  const more = { ...question, earlier: answer };
  expect(shownAfter({ ...shown, moreFailure: 'gone' }, more, shown.reply)).toEqual({
    question: more,
    reply: shown.reply,
  });
});
