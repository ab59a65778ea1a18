import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { StringsProvider } from '../../src/ui/strings.ts';
import { TimelineView } from '../../src/ui/TimelineView.tsx';
import { english } from './english.ts';

const events = ['2021', '2022', '2023', '2024', '2025'].map((date) => ({
  date,
  text: `In ${date}.`,
  sources: [],
}));

/** The dates on the line, the page's own in brackets. */
function dates(pageDate?: string, first?: number): string[] {
  const html = render(
    <StringsProvider value={english}>
      <TimelineView events={events} pageDate={pageDate} {...(first === undefined ? {} : { first })} />
    </StringsProvider>,
  );
  return [...html.matchAll(/<li( class="timeline-page")?><time dateTime="([^"]+)"/gi)].map(
    ([, own, date = '']) => (own ? `[${date}]` : date),
  );
}

describe('the publishers of an event', () => {
  it('are named once each, however many of their sources there are', () => {
    const sources = ['TASS', 'TASS', 'IRNA', 'TASS'].map((publisher, index) => ({
      title: `Report ${index}`,
      publisher,
      url: `https://example.org/${index}`,
      date: '2025',
    }));
    const html = render(
      <StringsProvider value={english}>
        <TimelineView events={[{ date: '2025', text: 'It happened.', sources }]} />
      </StringsProvider>,
    );
    expect([...html.matchAll(/<bdi>([^<]*)<\/bdi>/g)].map(([, name]) => name)).toEqual([
      'TASS',
      '2',
      'IRNA',
      'TASS',
    ]);
    expect(html).toContain('https://example.org/1');
  });
});

describe('the page’s own date on a timeline', () => {
  it('stands between what came before and after', () => {
    expect(dates('2023-05-01')).toEqual(['2021', '2022', '2023', '[2023-05-01]', '2024', '2025']);
  });

  it.each([
    ['2019', ['[2019]', '2021', '2022', '2023']],
    ['2023-05-01', ['2022', '2023', '[2023-05-01]', '2024']],
    ['2026', ['2023', '2024', '2025', '[2026]']],
  ])('is among the three events shown at first, for a page of %s', (pageDate, expected) => {
    expect(dates(pageDate, 3)).toEqual(expected);
  });

  it('is not made up', () => {
    expect(dates(undefined, 3)).toEqual(['2021', '2022', '2023']);
  });
});
