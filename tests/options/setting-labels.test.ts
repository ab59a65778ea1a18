import { expect, it } from 'vitest';
import { defaults } from '../../src/core/settings.ts';
import { settingLabels } from '../../src/options/setting-labels.ts';

it('says of every switch that it is on or off', () => {
  const labels = settingLabels((key) => key, undefined);
  const switches = (Object.keys(defaults) as (keyof typeof defaults)[]).filter(
    (name) => typeof defaults[name] === 'boolean',
  );
  expect(switches).toContain('enabled');
  for (const name of switches) {
    expect(labels.value(name, 'true')).toBe('switchOn');
    expect(labels.value(name, 'false')).toBe('switchOff');
  }
});
