import { describe, expect, it } from 'vitest';
import { definitions } from '../../../src/core/ranking/definition.ts';
import { createTokenizer } from '../../../src/core/search/tokenize.ts';

const tokenizer = createTokenizer((word) => word.replace(/s$/, ''));
const topic = {
  gist: 'Zone in Tatarstan where Russia builds drones; it began in 2023.',
  names: ['Alabuga', 'Yelabuga'],
  label: { en: 'Alabuga drone plant' },
};
const order = (...texts: string[]) => {
  const values = definitions(
    texts.map((text) => ({ text })),
    topic,
    tokenizer,
  );
  return texts.toSorted(
    (one, other) => (values[texts.indexOf(other)] ?? 0) - (values[texts.indexOf(one)] ?? 0),
  );
};

describe('what says what a topic is', () => {
  const filler = 'Women came from Africa. They were told of other work, and a court heard of it.';

  it('shares words with the gist, with its first clause above all', () => {
    const defining = 'In Tatarstan lies a zone where drones are made.';
    const later = 'Work began there in 2023.';
    expect(order(filler, later, defining)).toEqual([defining, later, filler]);
  });

  it('opens with the name and says "is"', () => {
    const stating = 'Alabuga, long unknown, is a town of workers.';
    const opening = 'Alabuga grew a little last year.';
    const mentioning = 'Little grew last year in the whole of the large region, except in Alabuga.';
    expect(order(mentioning, opening, stating)).toEqual([stating, opening, mentioning]);
  });

  it('is nothing in particular where no text has anything to do with the gist', () => {
    expect(definitions([{ text: 'One.' }, { text: 'Two.' }], topic, tokenizer)).toEqual([0, 0]);
    expect(definitions([], topic, tokenizer)).toEqual([]);
  });
});
