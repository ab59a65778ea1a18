import { describe, expect, it } from 'vitest';
import { defaults } from '../../src/core/settings.ts';
import { stillPending } from '../../src/options/pending.ts';

describe('a change on its way to the store', () => {
  it('counts until the store has it', () => {
    const pending = { mutedTopics: ['iran'], density: 'page' as const };
    expect(stillPending(pending, { ...defaults, density: 'page' })).toEqual({ mutedTopics: ['iran'] });
  });

  it('counts before anything was read', () => {
    expect(stillPending({ enabled: false }, undefined)).toEqual({ enabled: false });
  });
});
