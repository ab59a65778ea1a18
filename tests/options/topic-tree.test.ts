import { describe, expect, it } from 'vitest';
import type { TopicList } from '../../src/core/briefing.ts';
import { topicIndex, topicsOf, topicTree } from '../../src/options/topic-tree.ts';
import { treeMove } from '../../src/options/tree-keys.ts';

const topic = (id: string, category: string, kind = 'place', label = id, gist = '') => ({
  id,
  category,
  kind,
  label,
  gist,
  passages: 1,
});
const list: TopicList = {
  topics: [
    topic('natanz', 'nuclear', 'place', 'Natanz', 'An enrichment site.'),
    topic('iaea', 'nuclear', 'organisation', 'IAEA'),
    topic('fordow', 'nuclear', 'place', 'Fordow'),
    topic('shahed', 'arms', 'weapon', 'Šahed-136'),
  ],
  categories: { arms: 'Arms', nuclear: 'Nuclear file', sport: 'Sport' },
  kinds: { organisation: 'Organisation', place: 'Place', weapon: 'Weapon' },
};
const index = topicIndex(list, {
  category: (id) => list.categories[id] ?? id,
  kind: (id) => list.kinds[id] ?? id,
});
const found = (typed: string, only?: Set<string>) =>
  topicsOf(topicTree(index, typed, only)).map(({ id }) => id);

describe('the tree of topics', () => {
  it('has categories and kinds in the pack’s order, and no empty ones', () => {
    expect(
      topicTree(index, '').map(({ id, kinds }) => [
        id,
        ...kinds.map((kind) => [kind.id, kind.topics.length]),
      ]),
    ).toEqual([
      ['arms', ['weapon', 1]],
      ['nuclear', ['organisation', 1], ['place', 2]],
    ]);
  });

  it('is searched by label and gist, in any capitals and without accents', () => {
    expect(found('SAHED')).toEqual(['shahed']);
    expect(found('site enrich')).toEqual(['natanz']);
  });

  it('is searched by what categories and kinds are called', () => {
    expect(found('nuclear place')).toEqual(['natanz', 'fordow']);
    expect(found('organisation')).toEqual(['iaea']);
    expect(found('nothing of the kind')).toEqual([]);
  });

  it('can be cut down to some topics', () => {
    expect(found('', new Set(['fordow', 'shahed', 'gone']))).toEqual(['shahed', 'fordow']);
    expect(found('f', new Set())).toEqual([]);
  });
});

describe('a key in the tree', () => {
  const place = { index: 1, count: 3, isCategory: true, isOpen: false, isRightToLeft: false };

  it.each([
    ['ArrowDown', {}, { move: 'focus', index: 2 }],
    ['ArrowUp', {}, { move: 'focus', index: 0 }],
    ['ArrowUp', { index: 0 }, undefined],
    ['ArrowDown', { index: 2 }, undefined],
    ['Home', {}, { move: 'focus', index: 0 }],
    ['End', {}, { move: 'focus', index: 2 }],
    ['ArrowRight', {}, { move: 'unfold' }],
    ['ArrowRight', { isOpen: true }, { move: 'focus', index: 2 }],
    ['ArrowLeft', { isOpen: true }, { move: 'fold' }],
    ['ArrowLeft', {}, undefined],
    ['ArrowLeft', { isCategory: false }, { move: 'parent' }],
    ['ArrowRight', { isCategory: false }, undefined],
    ['ArrowLeft', { isRightToLeft: true }, { move: 'unfold' }],
    ['ArrowRight', { isRightToLeft: true, isOpen: true }, { move: 'fold' }],
    [' ', {}, undefined],
    ['Tab', {}, undefined],
  ] as const)('%s %j', (key, where, move) => {
    expect(treeMove(key, { ...place, ...where })).toEqual(move);
  });
});
