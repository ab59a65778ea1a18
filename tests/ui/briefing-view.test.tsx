import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { BriefingView } from '../../src/ui/BriefingView.tsx';
import { StringsProvider } from '../../src/ui/strings.ts';
import { english } from './english.ts';
import { sampleBriefing, sampleExcerpt } from './samples.ts';

const shown = (changes: Parameters<typeof sampleBriefing>[0] = {}) =>
  render(
    <StringsProvider value={english}>
      <BriefingView briefing={sampleBriefing(changes)} onRead={() => {}} onTopic={() => {}} />
    </StringsProvider>,
  );

describe('a briefing', () => {
  it('shows the window of an excerpt and offers the rest', () => {
    expect(shown()).toContain('<mark>Russia</mark> lends the money.');
    expect(shown()).not.toContain('Iran builds the line.');
    expect(shown()).toContain('aria-expanded="false">…more');
  });

  it('offers no more where the window is all there is', () => {
    expect(shown({ excerpts: [sampleExcerpt({ window: [0, 65] })] })).not.toContain('…more');
  });

  it('links sources so that they learn nothing of the page', () => {
    expect(shown()).toMatch(
      /<a href="https:\/\/example\.org\/loan" target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">/,
    );
  });

  it('names a source without an address, and links nothing', () => {
    expect(shown()).toContain('<span dir="auto">A memoir<');
    expect(shown()).not.toContain('href="null"');
  });

  it('sets apart what came after an old page was written, below what was known then', () => {
    const since = sampleExcerpt({ passage: 'a#since', known: 'since', articleTitle: 'Later' });
    const then = sampleExcerpt({ passage: 'a#then', known: 'then', articleTitle: 'Earlier' });
    const html = shown({ excerpts: [since, then] });
    expect(html).toMatch(/Earlier.*Since this page was written.*Later/s);
    expect(shown({ excerpts: [then] })).not.toContain('Since this page was written');
  });

  it('says when the matter happened, for people and for machines', () => {
    expect(shown()).toContain('<time datetime="2023-05-17">17 May 2023</time>');
  });

  it('says of a claim that it is one, and what that means', () => {
    const claim = shown({ excerpts: [sampleExcerpt({ mark: 'claim' })] });
    expect(claim).toContain('One side’s claim');
    expect(claim).toContain('what one side says');
    expect(shown()).not.toContain('One side’s claim');
  });

  it('keeps a long timeline short until asked', () => {
    expect(shown()).toContain('1 more event');
    expect(shown()).not.toContain('It is 2024.');
  });

  it('is not blank where there is no excerpt', () => {
    expect(shown({ excerpts: [], timeline: [], related: [] })).toContain('no excerpt on this topic yet');
  });
});
