import { describe, expect, it } from 'vitest';
import { type Reason, reasonKinds } from '../../src/core/briefing.ts';
import { reasonText } from '../../src/ui/reasons.ts';
import { english } from './english.ts';

describe('a reason for an excerpt', () => {
  it.each<[Reason, string]>([
    [{ kind: 'explains', items: [] }, 'Explains this topic'],
    [{ kind: 'words', items: ['gold', 'women'] }, 'Shares “gold” and “women” with the sentence'],
    [{ kind: 'page', items: ['Iran'] }, 'Also about Iran from this page'],
    [{ kind: 'found', items: ['a', 'b', 'c'] }, 'Contains “a”, “b” and “c”'],
    [
      { kind: 'dated', items: ['2024-10-26', '2025-06', '2015'] },
      'About 26 October 2024, June 2025 and 2015, which the sentence names',
    ],
  ])('%j reads "%s"', (reason, text) => {
    expect(reasonText(reason, english)).toBe(text);
  });

  it.each(reasonKinds)('of kind %s has words', (kind) => {
    expect(reasonText({ kind, items: ['x'] }, english)).not.toContain('reason_');
  });
});
