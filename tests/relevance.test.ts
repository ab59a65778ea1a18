import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { answersTo, excerptsFor } from '../src/tools/ask/answers.ts';
import { type Input, idsOf, readHovers, readQueries } from '../src/tools/ask/input.ts';
import { judge, shares } from '../src/tools/ask/judge.ts';
import { inProject } from '../src/tools/project.ts';
import { shippedPack } from './shipped-pack.ts';

const { pack, store } = shippedPack();

// Reading and indexing the whole pack comes first.
vi.setConfig({ testTimeout: 60_000 });

/** The least share that leads with the right topic, that leads with the answer, and that has it among the first three. */
const queries = [
  // In the mix that readers' queries have.
  ['queries-tuned', 0.97, 0.96, 0.98],
  ['queries-held-out', 0.97, 0.94, 0.98],
  ['third-queries-tuned', 0.97, 0.9, 0.98],
  ['third-queries-held-out', 0.95, 0.9, 0.97],
  ['fourth-queries-held-out', 0.95, 0.92, 0.98],
  ['seventh-queries-tuned', 0.97, 0.88, 0.96],
  ['eighth-queries-tuned', 0.96, 0.88, 0.96],
  ['ninth-queries-tuned', 0.97, 0.91, 0.97],
  ['tenth-queries-tuned', 0.97, 0.91, 0.98],
  ['eleventh-queries-tuned', 0.98, 0.95, 0.96],
  ['twelfth-queries-tuned', 0.96, 0.84, 0.93],
  ['thirteenth-queries-tuned', 0.98, 0.93, 0.97],
  ['fifteenth-queries-tuned', 0.98, 0.92, 0.96],
  ['sixteenth-queries-tuned', 0.98, 0.93, 0.97],
  ['seventeenth-queries-tuned', 0.97, 0.88, 0.95],
  // Short ones as readers' are, on topics drawn by lot, labelled from the facts alone.
  ['twenty-second-queries-tuned', 0.96, 0.92, 0.96],
  ['twenty-third-queries-tuned', 0.96, 0.91, 0.96],
  // On facts drawn by lot; a third and all of them questions.
  ['twentieth-queries-tuned', 0.95, 0.84, 0.95],
  ['twenty-first-queries-tuned', 0.94, 0.82, 0.94],
  // One reader's words for a fact, none of which are the store's; a term accepts this fact alone.
  ['fourteenth-queries-tuned', 0.92, 0.64, 0.78],
  // Mostly questions, as people type them: who asks when, why and how many wants more than the right topic.
  ['more-queries-tuned', 0.95, 0.84, 0.93],
  ['more-queries-held-out', 0.95, 0.88, 0.95],
  // People and things by what they are ("israeli prime minister"), which no passage need say of them. Seventeen: one is 6 %.
  ['roles-queries-tuned', 0.85, 0.82, 0.9],
  ['roles-queries-held-out', 0.8, 0.82, 0.8],
] as const;

describe.each(queries)('of the queries in %s', (name, onTopic, first, inThree) => {
  const file = `tests/fixtures/relevance/${name}.tsv`;

  it(`${100 * onTopic} % find the right topic first, ${100 * first} % the answer, ${100 * inThree} % it among the first three`, async () => {
    const judged = await judgeAll(readQueries(read(file), file), async (query) => answersTo(query, store));
    expect(judged.firstOnTopic).toBeGreaterThanOrEqual(onTopic);
    expect(judged.firstRelevant).toBeGreaterThanOrEqual(first);
    expect(judged.relevantInThree).toBeGreaterThanOrEqual(inThree);
  });
});

const hovers = [
  ['hovers-tuned', 0.97],
  ['hovers-held-out', 0.95],
  ['more-hovers-tuned', 0.9],
  ['more-hovers-held-out', 0.96],
  ['third-hovers-tuned', 0.95],
  // Twenty, fifteen and thirty: one sentence more or less is 5, 7 and 3 %.
  ['third-hovers-held-out', 0.85],
  ['fourth-hovers-held-out', 0.8],
  ['fifth-hovers-tuned', 0.9],
  ['fifth-hovers-held-out', 0.9],
  ['sixth-hovers-tuned', 0.8],
  // One in five only mentions the name in passing, and as newspapers put things: nothing of the passages' wording.
  ['seventh-hovers-tuned', 0.8],
  // As agencies write; one in four only mentions the name.
  ['eighth-hovers-tuned', 0.87],
  ['ninth-hovers-tuned', 0.92],
  ['tenth-hovers-tuned', 0.85],
  // A fifth in passing; labelled by a strict reader of the first answers.
  ['eleventh-hovers-tuned', 0.82],
  ['twelfth-hovers-tuned', 0.86],
  // Nearly all in eleven languages other than English; labelled by the writer, who saw the first answers.
  ['thirteenth-hovers-tuned', 0.92],
  ['fourteenth-hovers-tuned', 0.86],
  // Ten and three in each of twelve languages, labelled strictly by the writer, who saw the first answers.
  ['fifteenth-hovers-tuned', 0.87],
  ['sixteenth-hovers-tuned', 0.88],
  // Eight, six and seven in each of twelve languages, labelled from the whole pack before any answer was seen.
  ['seventeenth-hovers-tuned', 0.9],
  ['eighteenth-hovers-tuned', 0.87],
  ['nineteenth-hovers-tuned', 0.88],
  // Topics by lot over all, thirty English and eight or nine in each other language, labelled from the whole pack before any run; five in each.
  ['twenty-second-hovers-tuned', 0.85],
  ['twenty-third-hovers-tuned', 0.88],
] as const;

describe.each(hovers)('of the hovers in %s', (name, least) => {
  const file = `tests/fixtures/relevance/${name}.jsonl`;

  it(`${100 * least} % show an excerpt first that answers the sentence`, async () => {
    const judged = await judgeAll(readHovers(read(file), file, idsOf(pack)), async (hover) =>
      excerptsFor(hover, store),
    );
    expect(judged.firstRelevant).toBeGreaterThanOrEqual(least);
  });
});

describe('a bare name', () => {
  it('begins with who or what it is, for every topic of the pack', async () => {
    const others: string[] = [];
    for (const { id, label, introduction } of pack.topics) {
      const [first] = await answersTo({ query: label.en ?? '' }, store);
      if (first?.passage !== introduction) others.push(`${id}: ${first?.passage}`);
    }
    expect(others).toEqual([]);
  });
});

/** A hover without a label. */
const blank = { id: 'a', lang: '', pageTopics: [], terms: [], passages: [] };

describe('what readers missed', () => {
  it.each([
    ['who is the foreign minister of Iran', 'abbas-araghchi', 'who holds an office before who held it'],
    ['president of Ukraine', 'volodymyr-zelensky', 'a person by what he is'],
    ["Iran's Foreign Ministry", 'iranian-foreign-ministry', 'a name, not the shorter one within it'],
    ['SCO', 'sco', 'a whole short name, not the beginning of another'],
    ['госкорпорация «Росатом»', 'rosatom', 'a name in the quotation marks that its language gives it'],
    ['“真实承诺-3”', 'twelve-day-war', 'a name in Chinese quotation marks'],
    ['“米尔”卡', 'mir-shetab', 'a name that goes on behind the quotation marks'],
    ['syiran war', 'syrian-civil-war', 'a slip in another form of a word than the list of words has'],
    ['krauskha-4', 'krasukha', 'a slip in a part of a compound'],
    ['الخيج العربي', 'persian-gulf', 'a slip in a word with its article'],
    ['آخرین اخبار تنگه هرمز', 'strait-of-hormuz', 'what is asked about, not the words that ask for news'],
    ['wheat deliveries to Iran', 'grain-trade', 'what several results are about'],
    ['wo liegt die fünfte Flotte der USA', 'bahrain', 'which of several, in another language'],
    ['ми28 вертолет Мехрабад', 'mi-28', 'a Persian name in Cyrillic letters'],
  ])('"%s" leads to %s: %s', async (query, topic) => {
    const [first] = await answersTo({ query }, store);
    expect(first?.topics).toContain(topic);
  });

  it('nothing is found for a quoted word of another script that only looks a little like names', async () => {
    expect(await answersTo({ query: '“斯普特尼克”' }, store)).toEqual([]);
  });

  it.each([
    ['Die Ölpreise gaben ab Montag nach.', 'European Union'], // AB is its Turkish name
    ['They told us nothing.', 'United States'],
  ])('"%s" does not name the %s', async (sentence, other) => {
    const found = await excerptsFor({ ...blank, topic: 'iran', topics: ['iran'], sentence }, store);
    const named = found.flatMap(({ why }) => why.filter(({ kind }) => kind === 'named'));
    expect(named.flatMap(({ items }) => items)).not.toContain(other);
  });

  it('the passage that says when a weapon was first supplied leads, where the sentence says so', async () => {
    const sentence = 'The Shahed-136 was first supplied in 2022.';
    const pageTopics = ['russia', 'iran', 'ukraine'];
    const hover = {
      id: 'a',
      lang: 'en',
      topic: 'shahed-136',
      topics: ['shahed-136'],
      terms: [],
      passages: [],
    };
    const [first] = await excerptsFor({ ...hover, sentence, pageTopics, pageDate: '2025-11-20' }, store);
    expect(first?.text).toMatch(/supplied its first drones/);
  });

  it('the passage on ratification leads, where the question is why there is none', async () => {
    const [first] = await answersTo({ query: 'Caspian convention: why has Iran not ratified' }, store);
    expect(first?.topics[0]).toBe('caspian-convention');
    expect(first?.text).toMatch(/ratif/);
  });
});

async function judgeAll<T extends { topics: string[]; terms: string[] }>(
  input: Input<T>,
  answer: (item: T) => ReturnType<typeof answersTo>,
) {
  if (!input.ok) throw new Error(input.problems.join('\n'));
  const judgements = [];
  for (const item of input.items) judgements.push(judge(await answer(item), item));
  return shares(judgements);
}

function read(file: string): string {
  return readFileSync(inProject(file), 'utf8');
}
