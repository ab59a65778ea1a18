import { expect, it } from 'vitest';
import type { SearchAnswer } from '../../src/core/briefing.ts';
import { nextResults, type SearchRequest, type ShownResults } from '../../src/popup/shown-results.ts';

const answer = { results: [], topics: [], total: 40 } as unknown as SearchAnswer;
const request: SearchRequest = { query: 'oil', filters: { topics: [], kinds: [], categories: [] } as never };
const shown: ShownResults = { request, reply: { ok: true, value: answer } };
const failed = { ok: false, reason: 'gone' } as const;

it('keeps what was found where more of it cannot be had, and says why', () => {
  expect(nextResults(shown, { ...request, earlier: answer }, failed)).toEqual({
    ...shown,
    moreFailure: 'gone',
  });
});

it('shows a failure of a new question in place of the last answer', () => {
  expect(nextResults(shown, request, failed)).toEqual({ request, reply: failed });
});

it('forgets the failure once more has come', () => {
  const more = { ...request, earlier: answer };
  expect(nextResults({ ...shown, moreFailure: 'gone' }, more, shown.reply)).toEqual({
    request: more,
    reply: shown.reply,
  });
});
