import { describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../../src/core/languages.ts';
import { pickLabel } from '../../src/core/ranking/pick-label.ts';
import { compilePack } from '../../src/pack/compile.ts';
import { titleIn } from '../../src/store/summaries.ts';
import { shippedSources } from '../shipped-sources.ts';

const pack = compilePack(shippedSources);
const { topics } = pack;

it('is said in every language of the interface what the pack is about', () => {
  const titles = interfaceLanguages.map((language) => titleIn(pack.meta, language));
  expect(new Set(titles).size).toBe(interfaceLanguages.length);
  expect(titles.slice(0, 2)).toEqual(['Russia and Iran', 'Россия и Иран']);
});

describe('the names that readers see for topics', () => {
  it('are there in every language of the interface', () => {
    expect(topics.length).toBeGreaterThan(0);
    const missing = interfaceLanguages.flatMap((language) =>
      topics.flatMap(({ id, label }) => (pickLabel(label, language, '') ? [] : [`${id} in ${language}`])),
    );
    expect(missing).toEqual([]);
  });

  it('are in the characters and the words of Taiwan for readers there', () => {
    const shown = new Map(topics.map(({ id, label }) => [id, pickLabel(label, 'zh-TW', 'en')]));
    expect(shown.get('vladimir-putin')).toBe('弗拉迪米爾·普丁');
    expect(shown.get('north-korea')).toBe('北韓');
    const simplified = [...shown.values()].filter((label) =>
      /[与东两个关军协卫发国对导尔弹战条机来欧汉泽济维罗联贸铁门险马]/.test(label),
    );
    expect(simplified).toEqual([]);
  });
});
