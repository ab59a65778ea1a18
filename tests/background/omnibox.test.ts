import { describe, expect, it } from 'vitest';
import { pathFor, suggest } from '../../src/background/omnibox.ts';
import { seededStore } from '../store/opened-store.ts';

const store = await seededStore();

describe('the address bar', () => {
  it('suggests five things at most, no two alike, for a query with a slip in it', async () => {
    const found = await suggest('pezeshkan treaty', store, false);
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThanOrEqual(5);
    expect(new Set(found.map(({ content }) => content)).size).toBe(found.length);
    expect(found.map(({ description }) => description).join('\n')).toMatch(/treaty/i);
  });

  it('suggests nothing for nothing', async () => {
    expect(await suggest('   ', store, true)).toEqual([]);
  });

  it('opens the passage that was chosen from its suggestions', async () => {
    const found = await suggest('pezeshkian treaty', store, true);
    const chosen = found.find(({ content }) => content.includes('#'));
    const path = await pathFor(chosen?.content ?? '', store);
    expect(path).toBe(`reader.html#${chosen?.content.replace('#', '/')}`);
  });

  it('searches for everything else, in a tab', async () => {
    expect(await pathFor('snapback & sanctions', store)).toBe(
      'popup.html?query=snapback%20%26%20sanctions&in=tab',
    );
    expect(await pathFor('no-such-article#here', store)).toBe(
      'popup.html?query=no-such-article%23here&in=tab',
    );
  });
});
