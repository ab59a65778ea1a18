import { describe, expect, it } from 'vitest';
import { storeProblems } from '../../src/core/briefing.ts';
import { failureReasons } from '../../src/messages/reply.ts';
import { failureText, isStoreProblem } from '../../src/ui/failures.ts';
import { translate } from './english.ts';

describe('a failure', () => {
  it('of each kind is told in words of its own, of the store’s above all', () => {
    const texts = storeProblems.map((reason) => failureText(reason, translate));
    expect(texts).toContain('The disk is full.');
    expect(new Set([...texts, failureText('failed', translate)]).size).toBe(storeProblems.length + 1);
    expect(failureReasons.filter(isStoreProblem)).toEqual([...storeProblems]);
  });

  it.each(failureReasons)('called %s has a message', (reason) => {
    expect(failureText(reason, translate)).toMatch(/^[A-Z].*\.$/);
  });
});
