import { describe, expect, it } from 'vitest';
import { romanised } from '../../../src/core/search/romanise.ts';

describe('a name in Cyrillic letters', () => {
  it.each([
    ['татарстані', 'tatarstan'], // with an ending
    ['блинкеном', 'blinken'],
    ['махачкала', 'makhachkala'], // without
    ['байконура', 'baikonur'],
    ['слуцкий', 'slutski'], // as the stem of Slutsky is
    ['наджафа', 'najaf'],
    ['аксиос', 'axios'],
    ['мехрабаде', 'mehrabad'], // Persian, as махачкала is not
  ])('is looked for as English writes it: %s, %s', (word, english) => {
    expect(romanised(word)).toContain(english);
  });

  it('is left alone where it is so short that it could be something else', () => {
    expect(romanised('щорс')).toEqual([]);
  });

  it('is none in another script', () => {
    for (const word of ['tatarstan', 'تاتارستان', '鞑靼', 'с-400', '']) expect(romanised(word)).toEqual([]);
  });
});
