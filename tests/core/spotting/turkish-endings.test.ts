import { describe, expect, it } from 'vitest';
import { turkishEndings } from '../../../src/core/spotting/turkish-endings.ts';
import { lexiconOfNames, spelled } from './support.ts';

describe('a Turkish name without its apostrophe', () => {
  it.each([
    ['Moskova', 'Moskovada Moskovanın Moskovayı Moskovaya Moskovayla'],
    ['Kremlin', 'Kremlinde Kremlinin Kremlini Kremline Kremlinle'],
    ['Tahran', 'Tahrandan Tahranın Tahranı Tahrana Tahranla'],
    ['Irak', 'Irakta Irakın Irakı Iraka Irakla'],
    ['Lavrov', 'Lavrovdan Lavrovun Lavrovu Lavrovla'],
    ['Türkiye', 'Türkiyede Türkiyenin Türkiyeyi Türkiyeye Türkiyedeki'],
    ['Vladimir Putin', 'Vladimir Putinden'],
  ])('%s is found with its cases', (name, text) => {
    expect(spelled(lexiconOfNames([name], 'tr'), text).join(' ')).toBe(text);
  });

  it.each([
    ['Lavrov', 'Lavrova', 'a woman’s name'],
    ['Moskova', 'Moskovalı', 'who lives there'],
    ['Tahran', 'Tahrande', 'against vowel harmony'],
    ['Çin', 'Çini', 'too short a name'],
  ])('%s is not found in %s, %s', (name, text) => {
    expect(spelled(lexiconOfNames([name], 'tr'), text)).toEqual([]);
  });

  it('takes none that is written in capitals', () => {
    expect(turkishEndings('NATO')).toBeUndefined();
  });
});
