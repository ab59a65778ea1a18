import { describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../../src/core/languages.ts';
import { ownName } from '../../src/options/language-names.ts';

describe('languages in a list', () => {
  it('have their own names, with a capital where there are any', () => {
    expect(ownName('fr')).toBe('Français');
    expect(ownName('fa')).toBe('فارسی');
    expect(ownName('zh-TW')).toMatch(/繁體/);
  });

  it('can be told apart', () => {
    expect(new Set(interfaceLanguages.map(ownName)).size).toBe(interfaceLanguages.length);
  });
});
