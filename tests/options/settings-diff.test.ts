import { describe, expect, it } from 'vitest';
import { defaults, type Settings } from '../../src/core/settings.ts';
import { pickChanges, settingsDiff } from '../../src/options/settings-diff.ts';

const current: Settings = {
  ...defaults,
  sitesOff: ['a.org', 'b.org'],
  vetoes: [{ topic: 'mir', name: 'Mir' }],
};

describe('what an import would change', () => {
  it('is nothing where all is as it was, whatever the order of a list', () => {
    expect(settingsDiff(current, current)).toEqual([]);
    expect(settingsDiff(current, { sitesOff: ['b.org', 'a.org'] })).toEqual([]);
    expect(settingsDiff(current, {})).toEqual([]);
  });

  it('is told value by value, and item by item', () => {
    const wanted: Partial<Settings> = {
      density: 'page',
      enabled: false,
      sitesOff: ['b.org', 'c.org'],
      vetoes: [],
    };
    expect(settingsDiff(current, wanted)).toEqual([
      { name: 'enabled', kind: 'value', from: 'true', to: 'false' },
      { name: 'density', kind: 'value', from: 'section', to: 'page' },
      { name: 'sitesOff', kind: 'list', added: ['c.org'], removed: ['a.org'] },
      { name: 'vetoes', kind: 'list', added: [], removed: ['Mir ≠ mir'] },
    ]);
  });

  it('can be taken back, and touches nothing else', () => {
    const wanted: Partial<Settings> = { density: 'page', enabled: true, sitesOff: [] };
    const { next, before } = pickChanges(current, wanted, ['density', 'sitesOff']);
    expect(next).toEqual({ density: 'page', sitesOff: [] });
    expect({ ...current, ...next, ...before }).toEqual(current);
  });
});
