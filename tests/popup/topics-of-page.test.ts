import { describe, expect, it } from 'vitest';
import type { TopicList } from '../../src/core/briefing.ts';
import { defaults } from '../../src/core/settings.ts';
import { pageStatus } from '../../src/popup/page-status.ts';
import { topicCatalog } from '../../src/popup/topic-catalog.ts';
import { groupTopics } from '../../src/popup/topic-groups.ts';
import { tabAfter } from '../../src/ui/Tabs.tsx';

const topic = (id: string, count: number) => ({ topic: id, count, sentence: '', places: [] });
const kinds: Record<string, string> = {
  iran: 'country',
  russia: 'country',
  putin: 'person',
  jcpoa: 'agreement',
};

describe('the topics of a page, by kind', () => {
  it('begin with the kind that the page speaks of most, and within it with what it names most', () => {
    const topics = [topic('putin', 4), topic('iran', 2), topic('russia', 3), topic('jcpoa', 1)];
    const groups = groupTopics(topics, (id) => kinds[id] ?? '');
    expect(groups.map(({ kind, topics: members }) => [kind, members.map((one) => one.topic)])).toEqual([
      ['country', ['russia', 'iran']],
      ['person', ['putin']],
      ['agreement', ['jcpoa']],
    ]);
  });

  it('are one group without a heading while kinds are not known', () => {
    expect(groupTopics([topic('iran', 1), topic('putin', 2)], () => '')).toHaveLength(1);
  });

  it('put what has no kind last', () => {
    const groups = groupTopics([topic('new', 9), topic('iran', 1)], (id) => kinds[id] ?? '');
    expect(groups.map(({ kind }) => kind)).toEqual(['country', '']);
  });
});

describe('names of topics', () => {
  const list: TopicList = {
    topics: [{ id: 'putin', kind: 'person', category: 'c', label: 'Vladimir Putin', gist: '', passages: 1 }],
    categories: {},
    kinds: { person: 'Person' },
  };
  const translate = (key: string) => key;

  it('are never made from an id: there is none until the list has come', () => {
    const waiting = topicCatalog(undefined, translate);
    expect([waiting.label('vladimir-putin'), waiting.isLoading]).toEqual([undefined, true]);
    const failed = topicCatalog({ ok: false, reason: 'failed' }, translate);
    expect([failed.label('vladimir-putin'), failed.isLoading]).toEqual([undefined, false]);
  });

  it('come from the list', () => {
    const catalog = topicCatalog({ ok: true, value: list }, translate);
    expect([catalog.label('putin'), catalog.kindId('putin'), catalog.label('gone')]).toEqual([
      'Vladimir Putin',
      'person',
      undefined,
    ]);
  });
});

describe('a page of which all topics are muted', () => {
  const page = { host: 'example.org', state: 'on' as const, topics: [topic('putin', 1)] };
  const link = { phase: 'connected' as const, reports: [], page };

  it('says so, as soon as the last one is', () => {
    expect(pageStatus(link, { ...defaults, mutedTopics: ['putin'] }, 0)).toBe('filtered');
    expect(pageStatus(link, { ...defaults, mutedTopics: ['iran'] }, 0)).toBe('on');
  });

  it('is told from one that has none', () => {
    const none = { ...link, page: { ...page, topics: [] } };
    expect(pageStatus(none, { ...defaults, mutedKinds: ['person'] }, 0)).toBe('filtered');
    expect(pageStatus(none, defaults, 0)).toBe('off-topic');
  });

  it('is told from one whose names mean something else', () => {
    const none = { ...link, page: { ...page, topics: [] } };
    const settings = { ...defaults, vetoes: [{ topic: 'mir', name: 'Mir' }] };
    expect(pageStatus(none, settings, 0)).toBe('off-topic');
  });
});

describe('arrow keys in tabs', () => {
  it.each([
    ['ArrowRight', false, 1],
    ['ArrowLeft', false, 2],
    ['ArrowRight', true, 2],
    ['ArrowLeft', true, 1],
    ['End', true, 2],
    ['a', false, -1],
  ])('%s, right to left %s, leads to %i', (key, isRtl, to) => {
    expect(tabAfter(key, 0, { count: 3, isRtl })).toBe(to);
  });
});
