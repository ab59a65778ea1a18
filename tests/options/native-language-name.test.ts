import { describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../../src/core/languages.ts';
import { nativeLanguageName } from '../../src/options/native-language-name.ts';

describe('languages in a list', () => {
  it('have their own names, with a capital where there are any', () => {
    expect(nativeLanguageName('fr')).toBe('Français');
    expect(nativeLanguageName('fa')).toBe('فارسی');
    expect(nativeLanguageName('zh-TW')).toMatch(/繁體/);
  });

  it('can be told apart', () => {
    expect(new Set(interfaceLanguages.map(nativeLanguageName)).size).toBe(interfaceLanguages.length);
  });
});
