import { describe, expect, it } from 'vitest';
import type { PageReport, PageState } from '../../src/messages/page-port.ts';
import { locateMention, mergeReports } from '../../src/popup/merge-reports.ts';

function report(frame: string, state: PageState, counts: Record<string, number> = {}): PageReport {
  const topics = Object.entries(counts).map(([topic, count]) => ({
    topic,
    count,
    sentence: `${topic} in ${frame}`,
  }));
  return { type: 'report', frame, main: frame === 'main', host: `${frame}.example`, state, topics };
}

describe('reports of a page’s frames', () => {
  it('add up, the most frequent topic first', () => {
    const page = mergeReports([
      report('ad', 'on', { iran: 1, russia: 5 }),
      report('main', 'on', { iran: 2 }),
    ]);
    expect(page.topics.map(({ topic, count }) => [topic, count])).toEqual([
      ['russia', 5],
      ['iran', 3],
    ]);
  });

  it('take the site’s name and the sentences from the main frame, whenever it reports', () => {
    const page = mergeReports([report('ad', 'on', { iran: 1 }), report('main', 'on', { iran: 2 })]);
    expect(page.host).toBe('main.example');
    expect(page.topics[0]?.sentence).toBe('iran in main');
  });

  it.each<[PageState, PageState, PageState]>([
    ['off-topic', 'on', 'on'],
    ['on', 'scanning', 'scanning'],
    ['site-off', 'on', 'site-off'],
    ['disabled', 'scanning', 'disabled'],
    ['off-topic', 'off-topic', 'off-topic'],
  ])('make a page that is %s with a frame that is %s %s', (main, frame, together) => {
    expect(mergeReports([report('main', main), report('frame', frame)]).state).toBe(together);
  });

  it('have no site, date or state of their own while the main frame is silent', () => {
    const frame = { ...report('ad', 'site-off'), pageDate: '2025-01-17' };
    expect(mergeReports([frame])).toEqual({ host: '', state: 'site-off', topics: [] });
    expect(mergeReports([frame, report('other', 'on', { iran: 1 })])).toMatchObject({
      host: '',
      state: 'on',
    });
  });

  it('leave out what is mentioned nowhere', () => {
    expect(mergeReports([report('main', 'on', { iran: 0 })]).topics).toEqual([]);
  });
});

describe('jumping from mention to mention', () => {
  const [topic] = mergeReports([
    report('main', 'on', { iran: 2 }),
    report('frame', 'on', { iran: 1 }),
  ]).topics;

  it.each([
    [0, 'main', 0],
    [1, 'main', 1],
    [2, 'frame', 0],
    [3, 'main', 0],
  ])('goes through the frames in order and starts over: %i', (nth, frame, inFrame) => {
    expect(topic && locateMention(topic, nth)).toEqual({ frame, nth: inFrame });
  });
});
