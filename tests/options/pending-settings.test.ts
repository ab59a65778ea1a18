import { describe, expect, it } from 'vitest';
import { defaults } from '../../src/core/settings.ts';
import { stillPending, withoutOverwritten } from '../../src/options/pending-settings.ts';

describe('a change on its way to the store', () => {
  it('counts until the store has it', () => {
    const pending = { mutedTopics: ['iran'], density: 'page' as const };
    expect(stillPending(pending, { ...defaults, density: 'page' })).toEqual({ mutedTopics: ['iran'] });
  });

  it('counts before anything was read', () => {
    expect(stillPending({ enabled: false }, undefined)).toEqual({ enabled: false });
  });

  it('counts no more where another window was quicker, unless the reader has clicked again', () => {
    const written = { mutedTopics: ['iran'], density: 'page' as const };
    const stored = { ...defaults, mutedTopics: ['russia'], density: 'page' as const };
    expect(withoutOverwritten({ ...written }, written, stored)).toEqual({ density: 'page' });
    const clickedAgain = { ...written, mutedTopics: ['iran', 'bushehr'] };
    expect(withoutOverwritten(clickedAgain, written, stored)).toEqual(clickedAgain);
  });
});
