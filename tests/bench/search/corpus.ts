import type { Article, Pack, Passage } from '../../../src/core/pack.ts';
import { randomNumbers } from './random.ts';

const passagesPerArticle = 8;
/** One word in so many is replaced by a made-up one, so that the vocabulary grows with the corpus, as in real text. */
const rareWordEvery = 20;
/** Made-up words are drawn with a chance of 1/rank among so many (Zipf). */
const rareWords = 500_000;

/**
 * A pack of any size, the same for the same seed pack and count. Its passages are made of the seed's sentences, the
 * first of them more often than the last, with rare words mixed in; each keeps the topics, the date and the heading of
 * the seed's passage that its first sentence comes from.
 */
export function corpusPack(seed: Pack, count: number): Pack {
  const sentences = seed.passages.map(({ text }) => text.split(/(?<=[.?!]) (?=\p{Lu})/u));
  const passages = Array.from({ length: count }, (_, number) => corpusPassage(seed, sentences, number));
  const articles = Array.from({ length: Math.ceil(count / passagesPerArticle) }, (_, number): Article => {
    const like = pick(seed.articles, number);
    return { ...like, id: articleId(number), title: `${like.title} (${number})` };
  });
  const events = seed.events.map((event, number) => ({
    ...event,
    article: articleId(number % articles.length),
    sources: [0],
  }));
  return { ...seed, meta: { ...seed.meta, hash: `corpus-${count}` }, articles, passages, events };
}

function corpusPassage(seed: Pack, sentences: readonly string[][], number: number): Passage {
  const random = randomNumbers(number + 1);
  const origin = Math.floor(random() ** 1.5 * sentences.length);
  const like = pick(seed.passages, origin);
  const chosen = [pick(pick(sentences, origin), Math.floor(random() * 9))];
  for (let more = 1 + Math.floor(random() * 3); more > 0; more--) {
    chosen.push(
      pick(pick(sentences, Math.floor(random() ** 1.5 * sentences.length)), Math.floor(random() * 9)),
    );
  }
  const text = chosen
    .join(' ')
    .replace(/\b[a-z]{4,}\b/g, (word) => (random() * rareWordEvery < 1 ? rareWord(random()) : word));
  return {
    ...like,
    id: `${articleId(Math.floor(number / passagesPerArticle))}#${number}`,
    article: articleId(Math.floor(number / passagesPerArticle)),
    text,
    notes: [[text.length, 0]],
  };
}

/** Words of two to six syllables; the frequent ones are short. */
function rareWord(chance: number): string {
  let rank = Math.floor(Math.exp(chance * Math.log(rareWords))) + syllables.length;
  let word = '';
  for (; rank > 0; rank = Math.floor(rank / syllables.length)) word += pick(syllables, rank);
  return word;
}

const syllables = 'ka lo mi ne ru ta vi so pe du gar lin mor bes tal rik fon dax zul hem'.split(' ');

function articleId(number: number): string {
  return `article-${number}`;
}

function pick<T>(items: readonly T[], number: number): T {
  const item = items[number % items.length];
  if (item === undefined) throw new RangeError('The seed pack is empty.');
  return item;
}
