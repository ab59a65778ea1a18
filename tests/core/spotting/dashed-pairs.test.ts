import { describe, expect, it } from 'vitest';
import { dashedPair } from '../../../src/core/spotting/dashed-pairs.ts';
import { blockOf, resolve } from '../../../src/core/spotting/resolve.ts';
import { packLexicon } from './pack-lexicon.ts';

const isName = (word: string) => ['rusya', 'iran', 'trump', 'putin'].includes(word);

describe('a name that joins two others by a dash', () => {
  it('is only what is written with one', () => {
    const written = dashedPair({ text: 'Rusya-İran' }, isName) ?? [];
    expect(written).toContain('Rusya-İran');
    expect(written).toContain('Rusya–İran');
    expect(written).toContain('Rusya — İran');
    expect(written.every((one) => /[-–—]/.test(one))).toBe(true);
  });

  it.each(['Rasht-Astara', 'Su-35', 'Rusya-İran anlaşması', 'Rusya', 'russian-iranian'])(
    'is not %s',
    (text) => {
      expect(dashedPair({ text }, isName)).toBeUndefined();
    },
  );

  it.each([
    ['tr', "Rusya İran'a yönelik saldırıyı kınadı.", ['russia', 'iran']],
    ['tr', 'Rusya–İran hattı güçleniyor.', ['russia-iran-relations']],
    ['de', 'Er weiß, dass Trump Putin anrief.', ['donald-trump', 'vladimir-putin']],
    ['en', 'A Trump–Putin call was expected.', ['russia-us-relations']],
    ['ru', 'Москва Тегерану не поможет.', ['moscow', 'tehran']],
    ['ru', 'Отношения Россия\u00a0— Иран крепнут.', ['russia-iran-relations']],
  ])('stands in a text or does not (%s): %s', (language, text, topics) => {
    const page = { named: new Set<number>(), onTopic: true, language };
    const found = resolve(packLexicon, blockOf(packLexicon, text), page).map(
      ({ topic }) => packLexicon.table.topics[topic]?.[0],
    );
    expect(found).toEqual(topics);
  });
});
