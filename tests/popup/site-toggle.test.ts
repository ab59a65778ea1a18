import { describe, expect, it } from 'vitest';
import type { InverseChange } from '../../src/core/inverse-change.ts';
import type { TurnOffRequest } from '../../src/core/turn-off.ts';
import { createSiteToggle } from '../../src/popup/site-toggle.ts';

const inverse: InverseChange = { setting: 'sitesOn', added: [], removed: [[0, 'bbc.com']] };

/** A switch, and what it has asked of a background that stores things or does not. */
function toggle(stores = true) {
  const asked: unknown[] = [];
  const set = createSiteToggle();
  const actions = {
    async turnOff(request: TurnOffRequest) {
      asked.push(request);
      return stores ? inverse : undefined;
    },
    undo: async (way: InverseChange) => void asked.push(way),
  };
  return { asked, set: (host: string, on: boolean) => set(actions, host, on) };
}

const turned = (name: string, on: boolean) => ({ what: 'site', name, on });

describe('the switch of a site', () => {
  it('takes back what it did when it is moved back, however fast, and no more than that', async () => {
    const { asked, set } = toggle();
    await Promise.all([set('news.bbc.com', false), set('news.bbc.com', true)]);
    await set('news.bbc.com', false);
    expect(asked).toEqual([turned('news.bbc.com', false), inverse, turned('news.bbc.com', false)]);
  });

  it('turns on by itself what it has not turned off', async () => {
    const { asked, set } = toggle();
    await set('news.bbc.com', true);
    await set('news.bbc.com', true);
    await set('www.bbc.com', false);
    await set('news.bbc.com', false);
    expect(asked).toEqual([
      turned('news.bbc.com', true),
      turned('news.bbc.com', true),
      turned('www.bbc.com', false),
      turned('news.bbc.com', false),
    ]);
  });

  it('tries anew where nothing could be stored', async () => {
    const { asked, set } = toggle(false);
    await set('news.bbc.com', false);
    await set('news.bbc.com', true);
    expect(asked).toEqual([turned('news.bbc.com', false), turned('news.bbc.com', true)]);
  });
});
