import { describe, expect, it } from 'vitest';
import type { TopicList } from '../../src/core/briefing.ts';
import { isTopicOn } from '../../src/core/settings.ts';
import {
  type Muted,
  mutedDiff,
  offTopics,
  triState,
  withCategory,
  withKind,
  withTopics,
} from '../../src/options/topic-filter.ts';

const topic = (id: string, category: string, kind = 'place') => ({
  id,
  category,
  kind,
  label: id,
  gist: '',
  passages: 1,
});
const list: TopicList = {
  topics: [
    { ...topic('natanz', 'nuclear'), gist: 'An enrichment site.' },
    topic('fordow', 'nuclear'),
    { ...topic('shahed', 'arms', 'weapon'), label: 'Šahed-136' },
  ],
  categories: { arms: 'Arms', nuclear: 'Nuclear file', sport: 'Sport' },
  kinds: { place: 'Place', weapon: 'Weapon' },
};
const nothing: Muted = { mutedTopics: [], mutedCategories: [], mutedKinds: [] };
const nuclear = list.topics.filter(({ category }) => category === 'nuclear');
const onIn = (muted: Muted) => list.topics.filter((one) => isTopicOn(muted, one)).map(({ id }) => id);

describe('a category’s box', () => {
  it('is ticked, empty or neither', () => {
    expect(triState(nothing, nuclear)).toBe('on');
    expect(triState({ ...nothing, mutedTopics: ['natanz'] }, nuclear)).toBe('mixed');
    expect(triState({ ...nothing, mutedTopics: ['natanz', 'fordow'] }, nuclear)).toBe('off');
    expect(triState({ ...nothing, mutedCategories: ['nuclear'] }, nuclear)).toBe('off');
  });

  it('turns all its topics off, and all on again whatever was off before', () => {
    const off = withCategory({ ...nothing, mutedTopics: ['natanz'] }, list.topics, 'nuclear', false);
    expect(onIn(off)).toEqual(['shahed']);
    expect(onIn(withCategory(off, list.topics, 'nuclear', true))).toEqual(['natanz', 'fordow', 'shahed']);
  });
});

describe('a topic’s box', () => {
  it('turns one topic on in a category that is off, and no other', () => {
    const off = { ...nothing, mutedCategories: ['nuclear'] };
    expect(onIn(withTopics(off, list.topics, new Set(['natanz']), true))).toEqual(['natanz', 'shahed']);
  });

  it('leaves alone what is muted and unknown to this pack', () => {
    const muted = { ...nothing, mutedTopics: ['of-another-pack', 'natanz'] };
    expect(withTopics(muted, list.topics, new Set(['natanz']), true).mutedTopics).toEqual([
      'of-another-pack',
    ]);
  });

  it('is back as it was after two clicks', () => {
    const once = withTopics(nothing, list.topics, new Set(['fordow']), false);
    expect(withTopics(once, list.topics, new Set(['fordow']), true)).toEqual(nothing);
  });
});

describe('a kind', () => {
  it('is off in every category, without touching the boxes', () => {
    const off = withKind(nothing, 'place', false);
    expect(onIn(off)).toEqual(['shahed']);
    expect(triState(off, nuclear)).toBe('on');
    expect(withKind(off, 'place', true)).toEqual(nothing);
  });
});

describe('what is to be stored', () => {
  it('is only what changed', () => {
    expect(mutedDiff(nothing, nothing)).toEqual({});
    expect(mutedDiff(nothing, withKind(nothing, 'place', false))).toEqual({ mutedKinds: ['place'] });
  });
});

describe('the topics that are off', () => {
  it('are those of all three filters', () => {
    const muted = { mutedTopics: ['natanz'], mutedCategories: [], mutedKinds: ['weapon'] };
    expect([...offTopics(muted, list.topics)]).toEqual(['natanz', 'shahed']);
  });
});
