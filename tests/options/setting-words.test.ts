import { expect, it } from 'vitest';
import { defaults } from '../../src/core/settings.ts';
import { settingWords } from '../../src/options/setting-words.ts';

it('says of every switch that it is on or off', () => {
  const words = settingWords((key) => key, undefined);
  const switches = (Object.keys(defaults) as (keyof typeof defaults)[]).filter(
    (name) => typeof defaults[name] === 'boolean',
  );
  expect(switches).toContain('enabled');
  for (const name of switches) {
    expect(words.value(name, 'true')).toBe('switchOn');
    expect(words.value(name, 'false')).toBe('switchOff');
  }
});
