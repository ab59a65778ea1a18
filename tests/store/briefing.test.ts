import { describe, expect, it } from 'vitest';
import type { BriefingQuery } from '../../src/core/briefing.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { answerOf, newDisk, seededStore, storeOn } from './opened-store.ts';

const store = await seededStore();
const ask = (query: Partial<BriefingQuery> & { topic: string }) =>
  answerOf(store.briefing({ sentence: '', pageTopics: [], ...query }));

describe('a briefing', () => {
  it('answers the sentence that is being read', async () => {
    const aboutMoney = await ask({
      topic: 'strategic-partnership-treaty',
      sentence: 'Under the pact, banks will settle payments in roubles and rials despite sanctions.',
    });
    expect(aboutMoney.excerpts[0]?.passage).toBe('the-2025-treaty#banks');
    const aboutWar = await ask({
      topic: 'strategic-partnership-treaty',
      sentence: 'Moscow stayed out: the treaty is no military alliance and obliges nobody to fight.',
    });
    expect(aboutWar.excerpts[0]?.passage).toBe('the-2025-treaty#no-alliance');
  });

  it('does not say the same thing twice', async () => {
    const { excerpts } = await ask({ topic: 'alabuga', sentence: 'The factory at Alabuga builds drones.' });
    expect(excerpts.map(({ passage }) => passage)).toHaveLength(1);
  });

  it('gives an old page what was known about its time first', async () => {
    const sentence = 'Pezeshkian spoke on Monday.';
    const then = await ask({ topic: 'masoud-pezeshkian', sentence, pageDate: '2024-07-08' });
    const now = await ask({ topic: 'masoud-pezeshkian', sentence, pageDate: '2024-10-12' });
    expect(then.excerpts[0]?.passage).toBe('a-new-president#elected');
    expect(now.excerpts[0]?.passage).toBe('a-new-president#meeting');
  });

  it('begins with what the topic is when the sentence says nothing', async () => {
    expect((await ask({ topic: 'strategic-partnership-treaty' })).excerpts[0]?.passage).toBe(
      'the-2025-treaty#signing',
    );
  });

  it.each([
    ['Russian', 'Пезешкиан подписал договор о стратегическом партнёрстве 17 января 2025 года.'],
    ['Persian', 'پزشکیان در ۱۷ ژانویه ۲۰۲۵ به مسکو رفت.'],
    ['Chinese', '2025年1月17日签署了伊朗核协议之后的条约。'],
  ])('reads names and dates in a sentence in %s', async (_, sentence) => {
    const { excerpts } = await ask({ topic: 'iran', sentence, pageDate: '2026-01-01' });
    expect(excerpts[0]).toMatchObject({ passage: 'the-2025-treaty#signing' });
    expect(excerpts[0]?.why).toContainEqual({ kind: 'dated', items: ['2025-01-17'] });
  });

  it('says that a topic is there because the sentence names it', async () => {
    const { excerpts } = await ask({ topic: 'iran', sentence: 'Пезешкиан выступил по телевидению.' });
    const named = excerpts.find(({ topics }) => topics.includes('masoud-pezeshkian'));
    expect(named?.why).toContainEqual({ kind: 'named', items: ['Masoud Pezeshkian'] });
  });

  it('knows a name in an inflected form that stands in a longer name as well', async () => {
    const pack = smallPack();
    pack.topics.find(({ id }) => id === 'masoud-pezeshkian')?.names.push('Пезешкіан');
    pack.topics.find(({ id }) => id === 'alabuga')?.names.push('завод Пезешкіана');
    const own = await seededStore(pack);
    const sentence = 'Про промову Пезешкіана писали всі.';
    const { excerpts } = await answerOf(
      own.briefing({ topic: 'iran', sentence, pageTopics: [], pageDate: '2025-02-01' }),
    );
    expect(excerpts.flatMap(({ why }) => why)).toContainEqual({
      kind: 'named',
      items: ['Masoud Pezeshkian'],
    });
  });

  it('takes an office for who holds it on the day of the page', async () => {
    const pack = smallPack();
    const president = pack.topics.find(({ id }) => id === 'masoud-pezeshkian');
    president?.names.push('Iranian president');
    if (president) president.gist = 'President of Iran since July 2024.';
    const own = await seededStore(pack);
    const names = async (pageDate: string) => {
      const sentence = 'The Iranian president spoke on television.';
      const { excerpts } = await answerOf(
        own.briefing({ topic: 'iran', sentence, pageTopics: [], pageDate }),
      );
      return excerpts.flatMap(({ why }) => why).some(({ kind }) => kind === 'named');
    };
    expect(await names('2025-02-01')).toBe(true);
    expect(await names('2023-02-01')).toBe(false);
  });

  it('shows the names that the sentence has in another language, and no words that all news has', async () => {
    const { excerpts } = await ask({
      topic: 'strategic-partnership-treaty',
      sentence: 'Пезешкиан в Москве.',
    });
    const seen = excerpts.flatMap(({ text, highlights }) => highlights.map((range) => text.slice(...range)));
    expect(seen).toContain('Masoud Pezeshkian');
    const sentence = 'The text runs for years to come.';
    const [first] = (await ask({ topic: 'strategic-partnership-treaty', sentence })).excerpts;
    expect(first?.text).toMatch(/runs for twenty years/);
    expect(first?.highlights.map((range) => first.text.slice(...range))).toEqual(['runs']);
  });

  it('tells on an old page what was known then and what has come since', async () => {
    const { excerpts } = await ask({ topic: 'jcpoa', pageDate: '2016-01-01' });
    expect(excerpts.map(({ date, known }) => [date, known])).toEqual([
      ['2015-07-14', 'then'],
      ['2018-05-08', 'since'],
    ]);
    const recent = await ask({ topic: 'jcpoa', pageDate: '2026-10-01' });
    expect(recent.excerpts.some(({ known }) => known)).toBe(false);
  });

  it('shows each excerpt with its date, its own sources and the reasons for it', async () => {
    const [first] = (
      await ask({ topic: 'jcpoa', sentence: 'Enrichment beyond 3.67 per cent breaks the deal.' })
    ).excerpts;
    expect(first).toMatchObject({
      passage: 'the-nuclear-deal#signed',
      articleTitle: 'The nuclear deal of 2015',
      date: '2015-07-14',
      sources: [{ title: 'Text of the deal' }, { title: 'Withdrawal' }],
    });
    expect(first?.notes.map(([, source]) => source)).toEqual([0, 1]);
    expect(first?.why).toEqual([
      { kind: 'words', items: expect.arrayContaining(['enrichment']) },
      { kind: 'explains', items: [] },
    ]);
  });

  it('lists the topic’s events in order of date and its related topics, those of the page first', async () => {
    const { timeline, related, packAsOf } = await ask({
      topic: 'strategic-partnership-treaty',
      pageTopics: ['iran', 'mutual-defence'],
    });
    expect(timeline.map(({ date }) => date)).toEqual(['2025-01-17', '2025-10-02']);
    expect(timeline[0]?.sources).toHaveLength(1);
    expect(related.map(({ id }) => id)).toEqual(['iran', 'mutual-defence', 'masoud-pezeshkian']);
    expect(packAsOf).toBe('2026-10-10');
  });

  it('fills the related topics up with what passages tell of together, from the package as from the database', async () => {
    const pack = smallPack();
    const [passage] = pack.passages;
    if (!passage) throw new Error('The pack has no passage.');
    for (const part of ['one', 'two', 'three']) {
      const id = `${passage.article}#visit-${part}`;
      pack.passages.push({ ...passage, id, topics: ['jcpoa', 'mutual-defence'] });
    }
    const query = { topic: 'jcpoa', sentence: '', pageTopics: [] };
    const stores = [await seededStore(pack), storeOn(newDisk(), pack, { lock: async () => 'held' })];
    for (const store of stores) {
      const { related } = await answerOf(store.briefing(query));
      expect(related.map(({ id }) => id)).toEqual(['iran', 'mutual-defence']);
    }
  });

  it('names topics in the language asked for, else in the pack’s own', async () => {
    const persian = await seededStore(undefined, { language: 'fa-IR' });
    const { topic, related } = await answerOf(
      persian.briefing({ topic: 'masoud-pezeshkian', sentence: '', pageTopics: [] }),
    );
    expect(topic.label).toBe('مسعود پزشکیان');
    expect(related[0]?.label).toBe('ایران');
    const { topic: unnamed } = await answerOf(
      persian.briefing({ topic: 'alabuga', sentence: '', pageTopics: [] }),
    );
    expect(unnamed.label).toBe('Alabuga');
  });

  it('never gives more excerpts than asked for', async () => {
    expect((await ask({ topic: 'iran', limit: 1 })).excerpts).toHaveLength(1);
    expect((await ask({ topic: 'iran', limit: 0 })).excerpts).toHaveLength(0);
  });

  it('is the same from the package as from the database', async () => {
    const bundled = storeOn(newDisk(), undefined, { lock: async () => 'held' });
    for (const topic of ['iran', 'jcpoa', 'strategic-partnership-treaty']) {
      const query = {
        topic,
        sentence: 'Sanctions on Iran and the treaty of 2025',
        pageTopics: ['shahed-136'],
      };
      expect(await answerOf(bundled.briefing(query))).toEqual(await ask(query));
    }
  });

  it('says that it does not know a topic', async () => {
    expect(await store.briefing({ topic: 'atlantis', sentence: '', pageTopics: [] })).toEqual({
      ok: false,
      reason: 'unknown-topic',
      detail: 'atlantis',
    });
  });
});

describe('an article', () => {
  it('comes with its passages in reading order, its events and its topics', async () => {
    const view = await answerOf(store.article('the-2025-treaty'));
    expect(view.passages.map(({ id }) => id.split('#')[1])).toEqual([
      'signing',
      'no-alliance',
      'ratified',
      'banks',
    ]);
    expect(view.passages[0]?.notes.every(([, source]) => view.article.sources[source])).toBe(true);
    expect(view.events.map(({ date }) => date)).toEqual(['2025-01-17', '2025-10-02']);
    expect(view.topics.map(({ label }) => label)).toEqual([
      'Comprehensive strategic partnership treaty (2025)',
      'Mutual defence clause',
    ]);
  });

  it('is a failure with a reason where there is none of that name', async () => {
    expect(await store.article('no-such')).toMatchObject({ ok: false, reason: 'unknown-article' });
  });
});

describe('the list of topics', () => {
  it('has all of them in the pack’s order, with how many passages each has', async () => {
    const { topics, kinds } = await answerOf(store.topics());
    expect(topics.map(({ id, passages }) => [id, passages])).toEqual([
      ['iran', 6],
      ['strategic-partnership-treaty', 4],
      ['masoud-pezeshkian', 3],
      ['mutual-defence', 1],
      ['shahed-136', 3],
      ['alabuga', 2],
      ['jcpoa', 2],
    ]);
    expect(kinds.person).toBe('Person');
  });
});
