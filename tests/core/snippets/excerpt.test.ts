import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenizer } from '../../../src/core/search/tokenize.ts';
import { toExcerpt } from '../../../src/core/snippets/excerpt.ts';
import { sentencesOf } from '../../../src/core/snippets/sentences.ts';
import { tokenizer as storeTokenizer } from '../../../src/store/tokenizer.ts';

const tokenizer = createTokenizer((word) => word.replace(/s$/, ''));
const sentences = [
  'Talks began in Oman in April 2025 and went through five rounds before the war of June.',
  'Mr. Witkoff met Abbas Araghchi in Muscat; the U.S. Treasury named 35 firms the same day.',
  'Rosatom offered to take the enriched uranium to Russia, as it had done in December 2015.',
  'Iran refused, and inspectors left the country for the second time in as many months.',
  'In October the sanctions of the United Nations came back, with no vote on an extension.',
];
const text = sentences.join(' ');
const source = (title: string) => ({ title, publisher: 'P', url: null, date: null });
const excerptFor = (...terms: string[]) => excerptOf(new Map(terms.map((term) => [term, 1])));
const excerptOf = (terms: ReadonlyMap<string, number>, dates: string[] = []) =>
  toExcerpt(
    {
      passage: {
        id: 'a#p',
        article: 'a',
        text,
        notes: sentences.map((_, index) => [
          sentences.slice(0, index + 1).join(' ').length,
          [4, 4, 2, 9, 2][index] ?? 0,
        ]),
        topics: ['iran'],
        date: '2025',
      },
      articleTitle: 'A',
      sources: [source('fourth'), source('second')],
    },
    { terms, dates, score: 1, why: [], tokenizer },
  );

describe('sentences', () => {
  it('do not end behind abbreviations, initials and numbers', () => {
    expect(sentencesOf(text).map(([start, end]) => text.slice(start, end))).toEqual(sentences);
    expect(sentencesOf('At 3.67 per cent. V. V. Putin agreed.')).toHaveLength(2);
  });

  it('end where other scripts end them', () => {
    expect(sentencesOf('协议已签署。双方同意。')).toHaveLength(2);
    expect(sentencesOf('ایران پذیرفت. روسیه نپذیرفت؟ بله.')).toHaveLength(3);
  });
});

describe('the window of an excerpt', () => {
  it('holds the matched words, in whole sentences of about five lines', () => {
    const { window, text: whole } = excerptFor('uranium', 'inspector');
    const shown = whole.slice(...window);
    expect(shown).toContain('uranium');
    expect(shown).toContain('inspectors');
    expect(shown.length).toBeGreaterThanOrEqual(160);
    expect(shown.length).toBeLessThanOrEqual(320);
    expect(sentences.some((sentence) => shown.startsWith(sentence))).toBe(true);
    expect(sentences.some((sentence) => shown.endsWith(sentence))).toBe(true);
  });

  describe('that is to be understood alone', () => {
    const subject =
      'Rosatom, the Russian state corporation, runs the plant at Bushehr with several hundred people from Russia.';
    const filling =
      'Grain, steel and gas crossed the sea in these years as they had for centuries, by all accounts.';
    const shownFor = (parts: string[], ...terms: string[]) => {
      const passage = { id: 'a#p', article: 'a', text: parts.join(' '), notes: [], topics: [], date: '2025' };
      const { window } = toExcerpt(
        { passage, articleTitle: '', sources: [] },
        { terms: new Map(terms.map((term) => [term, 1])), score: 1, why: [], tokenizer },
      );
      return passage.text.slice(...window);
    };

    it.each([
      'It offered to take the uranium to Russia, as it had once done before, and to send fuel rods back for the reactor there.',
      'However, the uranium stayed where it was, and nobody could say when the inspectors might be let in to see and weigh it.',
      'Two months later the uranium was gone, and nobody could say when the inspectors might be let in to look for it there again.',
      'Under this plan the uranium would go to Russia by ship, over the Caspian, and come back as fuel for the reactor there.',
    ])('begins with the sentence before "%s"', (leaning) => {
      expect(shownFor([filling, filling, subject, leaning], 'uranium')).toBe(`${subject} ${leaning}`);
    });

    it('begins where the sentence names its subject itself', () => {
      const own =
        'Iran kept the uranium in tunnels under the mountains of Isfahan, and let in no inspector since the summer; neither the agency nor the Russians could say how much of it was left there or where the rest of it had been brought.';
      expect(shownFor([filling, filling, subject, own, filling], 'uranium')).toMatch(/^(?:Rosatom|Iran)/);
      expect(shownFor(['It was so.', filling, filling, filling], 'so')).toMatch(/^It was so\./);
    });
  });

  describe('begins where the passage does', () => {
    const topic =
      'Nearly all Russians seem to have left the plant at Bushehr in the spring of that year, by all accounts.';
    const report =
      'One undated report has the head of Rosatom say that a last group was going home by way of Armenia and that twenty stayed.';
    const other =
      'Another, on television, has an official say that concrete work had begun again and that more would come from Moscow.';
    const begins = (...terms: string[]) => {
      const whole = [topic, report, other].join(' ');
      const { window } = toExcerpt(
        {
          passage: { id: 'a#p', article: 'a', text: whole, notes: [], topics: [], date: '2026' },
          articleTitle: '',
          sources: [],
        },
        { terms: new Map(terms.map((term) => [term, 1])), score: 1, why: [], tokenizer },
      );
      return whole.slice(...window).startsWith(topic);
    };

    it('where a later beginning would hold little more', () => {
      expect(begins('bushehr', 'spring', 'rosatom', 'armenia', 'moscow')).toBe(true);
    });

    it('not where it would hold much more', () => {
      expect(begins('bushehr', 'rosatom', 'armenia', 'television', 'moscow')).toBe(false);
    });
  });

  it('begins at the beginning when nothing matches', () => {
    expect(excerptFor().window[0]).toBe(0);
  });

  it('keeps a footnote with the sentence that it supports', () => {
    const { window, notes } = excerptFor('sanction');
    expect(notes.some(([offset]) => offset === window[1])).toBe(true);
  });

  it('cuts no sentence, whatever the text and the matches', () => {
    const sentence = fc
      .array(fc.constantFrom('iran', 'روسیه', '核协议', 'sanctions', '🚀', 'naïve'), {
        minLength: 1,
        maxLength: 60,
      })
      .map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (parts) => {
        const passage = {
          id: 'a#p',
          article: 'a',
          text: parts.join(' '),
          notes: [],
          topics: [],
          date: '2025',
        };
        const { window, highlights } = toExcerpt(
          { passage, articleTitle: '', sources: [] },
          {
            terms: new Map([
              ['iran', 1],
              ['sanction', 2],
            ]),
            score: 1,
            why: [],
            tokenizer,
          },
        );
        const edges = sentencesOf(passage.text);
        expect(edges.some(([start]) => start === window[0])).toBe(true);
        expect(edges.some(([, end]) => end === window[1])).toBe(true);
        for (const [start, end] of highlights)
          expect(['iran', 'sanctions']).toContain(passage.text.slice(start, end));
      }),
    );
  });
});

describe('the footnotes of an excerpt', () => {
  it('point into the sources that it cites itself, and leave out what is not there', () => {
    expect(excerptFor().notes.map(([, index]) => index)).toEqual([0, 0, 1, 1]);
  });
});

describe('highlights', () => {
  it('show the day in front of its month where that day was asked for', () => {
    const text = 'Signed on 17 January 2025 by 47 ministers.';
    const shown = (dates: string[]) => {
      const passage = { id: 'a#p', article: 'a', text, notes: [], topics: [], date: '2025' };
      const terms = new Map([['january', 1]]);
      const { highlights } = toExcerpt(
        { passage, articleTitle: 'Article', sources: [] },
        { terms, dates, score: 1, why: [], tokenizer },
      );
      return highlights.map((range) => text.slice(...range));
    };
    expect(shown(['2025-01-17'])).toEqual(['17 January 2025']);
    expect(shown(['2025-01-16', '2025-01'])).toEqual(['January 2025']);
  });

  it('show a date as a whole where its year was asked for, however little that tells', () => {
    const shown = (years: [string, number][], dates?: string[]) => {
      const { highlights } = excerptOf(new Map([['april', 1], ['december', 1], ...years]), dates);
      return highlights.map(([start, end]) => text.slice(start, end));
    };
    expect(shown([['2025', 0.05]])).toEqual(['April 2025', 'December']);
    expect(shown([['2014', 0.05]])).toEqual(['April', 'December']);
    expect(shown([], ['2015-12'])).toEqual(['April', 'December 2015']);
  });

  it('are words that tell something', () => {
    const passage = {
      id: 'a#p',
      article: 'a',
      text: 'Iran did not sign, like Iraq, a treaty with Russia.',
      notes: [],
      topics: [],
      date: '2025',
    };
    const terms = new Map([
      ['not', 3],
      ['treati', 3],
      ['iraq', 1],
      ['russia', 0.3],
    ]);
    const { highlights } = toExcerpt(
      { passage, articleTitle: '', sources: [] },
      { terms, score: 1, why: [], tokenizer: storeTokenizer },
    );
    expect(highlights.map(([start, end]) => passage.text.slice(start, end))).toEqual(['Iraq', 'treaty']);
    const said = storeTokenizer.tokens('It was said to use a treaty like that, however often it came');
    expect(said.flatMap((token) => token.terms.map(({ term }) => term))).toEqual(['treati']);
  });

  it('are whole words in order without overlaps, pairs of Han signs joined', () => {
    const chinese = '关于伊朗核协议的谈判';
    const { highlights } = toExcerpt(
      {
        passage: { id: 'a#p', article: 'a', text: chinese, notes: [], topics: [], date: '2025' },
        articleTitle: '',
        sources: [],
      },
      {
        terms: new Map(
          tokenizer.tokens('伊朗核协议').flatMap(({ terms }) => terms.map(({ term }) => [term, 1] as const)),
        ),
        score: 1,
        why: [],
        tokenizer,
      },
    );
    expect(highlights.map(([start, end]) => chinese.slice(start, end))).toEqual(['伊朗核协议']);
  });

  it('find the forms of a word that begin with another letter', () => {
    const shipped = toExcerpt(
      {
        passage: { id: 'a#p', article: 'a', text: 'The UK went along.', notes: [], topics: [], date: '2025' },
        articleTitle: '',
        sources: [],
      },
      { terms: new Map([['britain', 1]]), score: 1, why: [], tokenizer: storeTokenizer },
    );
    expect(shipped.highlights).toEqual([[4, 6]]);
  });
});
