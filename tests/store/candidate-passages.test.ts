import { describe, expect, it } from 'vitest';
import { askedTerms } from '../../src/core/ranking/context.ts';
import { bundledRows } from '../../src/store/bundled-rows.ts';
import { candidatePassages, soughtWords } from '../../src/store/candidate-passages.ts';
import { packRows } from '../../src/store/pack-rows.ts';
import { tokenizer } from '../../src/store/tokenizer.ts';
import { largePack } from '../fixtures/small-pack.ts';

/** A topic with far more passages than are read, of which two, among the oldest, are about something. */
const pack = largePack(200);
const [banks, factory] = [150, 151].map((place) => pack.passages[place]);
if (!banks || !factory) throw new Error('The pack has 200 passages.');
Object.assign(banks, {
  text: 'Roubles are paid for it by banks, which sanctions do not reach.',
  date: '2011',
});
Object.assign(factory, { topics: ['shahed-136', 'alabuga'], date: '2011' });
const rows = bundledRows(packRows(pack));

async function chosenFor(sentence: string, named: string[] = []) {
  const [row] = await rows.topics(['shahed-136']);
  if (!row) throw new Error('The pack has the topic.');
  const words = soughtWords(askedTerms(sentence, tokenizer));
  const numbers = await candidatePassages(rows, row, { words, named: rows.topics(named) });
  expect(numbers).toHaveLength(24);
  return (await rows.passages(numbers)).map(({ passage }) => passage.id);
}

describe('of a topic with many passages', () => {
  it('those are read that share a word with the sentence', async () => {
    expect(await chosenFor('Shaheds are paid for in roubles.')).toContain(banks.id);
    expect(await chosenFor('Shaheds fly.')).not.toContain(banks.id);
  });

  it.each([
    ['German', 'Die Shaheds werden in Rubel bezahlt.'],
    ['Russian', 'Санкции не мешают платить за «Шахеды».'],
    ['Persian', 'پول شاهدها از راه بانک می‌رسد.'],
  ])('the words of a sentence in %s are looked up in English', async (_, sentence) => {
    expect(await chosenFor(sentence)).toContain(banks.id);
  });

  it('those are read that are about what else the sentence names', async () => {
    expect(await chosenFor('آلابوگا', ['alabuga'])).toContain(factory.id);
    expect(await chosenFor('آلابوگا')).not.toContain(factory.id);
  });

  it('nothing is looked up that all news has', () => {
    const words = soughtWords(askedTerms('According to officials, several banks paid last year.', tokenizer));
    expect(words).toEqual([['bank'], ['pai']]);
  });
});
