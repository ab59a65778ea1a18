import { describe, expect, it } from 'vitest';
import { soundsLike, transpositionsOf } from '../../../src/core/search/phonetic-match.ts';

describe('spellings of one name sound the same', () => {
  it.each([
    ['gharabagh', 'karabakh'],
    ['qatar', 'ghatar'],
    ['schahed', 'shahed'],
    ['chahed', 'shahed'],
    ['lawrow', 'lavrov'],
    ['lavrof', 'lavrov'],
    ['poutine', 'putin'],
    ['pezeshkiyan', 'pezeshkian'],
    ['selenskyj', 'zelensky'],
    ['phordow', 'fordow'],
    ['eeran', 'iran'],
    ['rouhany', 'rohani'],
  ])('%s and %s', (typed, known) => {
    expect(soundsLike(typed)(known)).toBe(true);
  });

  it('also with the German "ch" for "kh"', () => {
    expect(soundsLike('chamenei')('khamenei')).toBe(true);
    expect(soundsLike('karabach')('karabakh')).toBe(true);
  });

  it.each([
    ['iran', 'iraq'],
    ['shahed', 'shahab'],
    ['rouhani', 'ghani'],
    ['oman', 'amman'],
  ])('but not %s and %s, which are two', (one, other) => {
    expect(soundsLike(one)(other)).toBe(false);
  });
});

describe('two neighbouring letters in the wrong order', () => {
  it.each([
    ['barhain', 'bahrain', true],
    ['oamn', 'oman', true],
    ['gazrpom', 'gazprom', true],
    ['bargain', 'bahrain', false],
    ['oman', 'oman', false],
    ['iran', 'irn', false],
    ['abcd', 'badc', false],
  ])('%s for %s: %s', (typed, meant, expected) => {
    expect(transpositionsOf(typed).includes(meant)).toBe(expected);
  });
});
