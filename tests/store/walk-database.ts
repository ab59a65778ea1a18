import type { PackEvent, Passage } from '../../src/core/pack.ts';
import { readEntries } from '../../src/core/search/entry.ts';
import { nameCount } from '../../src/core/search/name-number.ts';
import { forEachPosting } from '../../src/core/search/scores.ts';
import { mayHave } from '../../src/core/search/term-filter.ts';
import {
  type BlockRow,
  type CurrentRow,
  generationSpan,
  indexFormat,
  passagesPerRow,
  type RowTable,
  rowTables,
  type SeedingRow,
  type WordsRow,
} from '../../src/store/database.ts';
import { dateNumber } from '../../src/store/date-number.ts';
import { settled } from '../../src/store/idb.ts';
import type { ArticleRow, EventRow, PassageRow, TopicRow } from '../../src/store/rows.ts';
import { sliceSize } from '../../src/store/seed-steps.ts';

/** What is wrong with the tables of a store, and what they hold. */
export interface Walk {
  /** Sentences; none where every rule holds. */
  flaws: string[];
  /** Content hash of the import that answers, if one does. */
  hash: string | undefined;
  /** The next step of the import under way, if one is. */
  step: number | undefined;
  /** A number that is the same for the same rows, whatever their generation. */
  digest: number;
}

type Row = Record<string, unknown>;
type Dump = Record<RowTable, { generation: number; number: number; row: Row }[]>;

/**
 * Walk over every row of a store, in Node or in a browser, and check what must hold at any moment, also right after a
 * kill: the import that answers is whole and sound, one under way has the rows of its finished steps and no others, and
 * when none is under way no row is left of any other.
 */
export async function walkDatabase(database: IDBDatabase): Promise<Walk> {
  const transaction = database.transaction(['meta', ...rowTables]);
  const meta = transaction.objectStore('meta');
  const [current, seeding, ...tables] = await Promise.all([
    settled<CurrentRow | undefined>(meta.get('current')),
    settled<SeedingRow | undefined>(meta.get('seeding')),
    ...rowTables.map((name) => readTable(transaction.objectStore(name))),
  ]);
  const dump = Object.fromEntries(rowTables.map((name, place) => [name, tables[place]])) as unknown as Dump;
  const flaws: string[] = [];
  const own = ofGeneration(dump, current?.generation);
  if (current) flaws.push(...flawsOfImport(own, current));
  if (seeding) flaws.push(...flawsOfUnfinished(ofGeneration(dump, seeding.generation), seeding));
  if (!seeding && current?.isClean) flaws.push(...strays(dump, current.generation));
  return { flaws, hash: current?.meta.hash, step: seeding?.step, digest: digestOf(own) };
}

async function readTable(store: IDBObjectStore): Promise<Dump[RowTable]> {
  const [keys, rows] = await Promise.all([settled(store.getAllKeys()), settled<Row[]>(store.getAll())]);
  return rows.flatMap((row, place) => {
    const key = keys[place];
    // Blocks have no numbers, only an order.
    if (Array.isArray(key)) return { generation: key[0] as number, number: 0, row };
    const generation = Math.floor((key as number) / generationSpan);
    const number = (key as number) % generationSpan;
    if (!Array.isArray(row)) return { generation, number, row };
    return row.map((passage: string, at) => ({
      generation,
      number: number * passagesPerRow + at,
      row: JSON.parse(passage) as Row,
    }));
  });
}

function ofGeneration(dump: Dump, generation: number | undefined): Dump {
  return Object.fromEntries(
    rowTables.map((name) => [name, dump[name].filter((item) => item.generation === generation)]),
  ) as Dump;
}

function strays(dump: Dump, generation: number): string[] {
  return rowTables.flatMap((name) => {
    const count = dump[name].filter((item) => item.generation !== generation).length;
    return count > 0 ? [`${name} has ${count} rows of other imports.`] : [];
  });
}

/** The rules of a complete import. */
function flawsOfImport(dump: Dump, current: CurrentRow): string[] {
  const { counts } = current;
  const flaws: string[] = [];
  if (current.format !== indexFormat) flaws.push(`Its format is ${current.format}.`);
  for (const name of ['topics', 'articles', 'passages', 'events'] as const) {
    if (!isNumbered(dump[name], counts[name])) {
      flaws.push(`${name} has ${dump[name].length} rows, not those from 0 to ${counts[name] - 1}.`);
    }
  }
  if (dump.slices.length > 0) flaws.push(`${dump.slices.length} slices were not merged.`);
  if (flaws.length > 0) return flaws;
  flaws.push(
    ...flawsOfReferences(dump),
    ...flawsOfIndex(dump.terms, { name: 'terms', last: current.lastTerm, documents: counts.passages }),
    ...flawsOfIndex(dump.names, {
      name: 'names',
      last: current.lastName,
      documents: nameCount(counts.topics),
    }),
    ...flawsOfFilter(dump.names, current.nameFilter),
  );
  const dates = dump.dates.flatMap(({ row }) => [...(row.dates as Uint32Array)]);
  const wanted = dump.passages.map(({ row }) => dateNumber((row.passage as Passage).date));
  if (String(dates) !== String(wanted)) flaws.push('The dates are not those of the passages.');
  for (const { row } of dump.words) {
    const { words, letters } = row as unknown as WordsRow;
    const count = words === '' ? 0 : words.split('\n').length;
    if (letters.length !== count)
      flaws.push(`A list has ${count} words, but the letters of ${letters.length}.`);
  }
  return flaws;
}

function isNumbered(rows: Dump[RowTable], count: number): boolean {
  return rows.length === count && rows.every(({ number }, place) => number === place);
}

function flawsOfReferences(dump: Dump): string[] {
  const flaws: string[] = [];
  const passages = dump.passages.map(({ row }) => row as unknown as PassageRow);
  const events = dump.events.map(({ row }) => row as unknown as EventRow & PackEvent);
  const articles = new Map(dump.articles.map(({ row }) => [row.id, row as unknown as ArticleRow]));
  const topics = new Map(dump.topics.map(({ row }) => [row.id, row as unknown as TopicRow]));
  passages.forEach(({ passage }, number) => {
    if (!articles.get(passage.article)?.passages.includes(number)) {
      flaws.push(`Passage ${number} is not in its article, ${passage.article}.`);
    }
    const unknown = passage.topics.filter((id) => !topics.has(id));
    if (unknown.length > 0) flaws.push(`Passage ${number} is about ${unknown}, which is not there.`);
  });
  for (const [id, { topic, ...row }] of topics) {
    const foreign = [...row.passages].filter(
      (number) => !passages[number]?.passage.topics.includes(topic.id),
    );
    if (foreign.length > 0)
      flaws.push(`Topic ${String(id)} lists passages ${foreign}, which are not about it.`);
    const others = [...row.events].filter((number) => !events[number]?.topics.includes(topic.id));
    if (others.length > 0) flaws.push(`Topic ${String(id)} lists events ${others}, which are not about it.`);
  }
  const listed = [...topics.values()].reduce((sum, row) => sum + row.passages.length, 0);
  const said = passages.reduce((sum, { passage }) => sum + new Set(passage.topics).size, 0);
  if (listed !== said) flaws.push(`Topics list ${listed} passages, which name ${said} topics.`);
  return flaws;
}

interface IndexRules {
  name: string;
  last: string;
  documents: number;
}

function flawsOfIndex(rows: Dump[RowTable], { name, last, documents }: IndexRules): string[] {
  const flaws: string[] = [];
  let before = '';
  for (const { row } of rows) {
    const block = row as unknown as BlockRow;
    if (block.after !== before) flaws.push(`${name}: a block is missing behind "${before}".`);
    before = block.last;
    try {
      flaws.push(...flawsOfBlock(block, documents).map((flaw) => `${name}: ${flaw}`));
    } catch (error) {
      flaws.push(`${name}: the block up to "${block.last}" does not decode: ${String(error)}`);
    }
  }
  if (before !== last) flaws.push(`${name} ends with "${before}", not with "${last}".`);
  return flaws;
}

function flawsOfFilter(rows: Dump[RowTable], filter: Uint8Array): string[] {
  const terms = rows.flatMap(({ row }) =>
    readEntries((row as unknown as BlockRow).bytes).map(({ term }) => term),
  );
  return terms.filter((term) => !mayHave(filter, term)).map((term) => `The filter of names lacks "${term}".`);
}

function flawsOfBlock(block: BlockRow, documents: number): string[] {
  const flaws: string[] = [];
  let previous = block.after;
  for (const entry of readEntries(block.bytes)) {
    if (entry.term <= previous) flaws.push(`"${entry.term}" stands behind "${previous}".`);
    previous = entry.term;
    let count = 0;
    let lastDocument = -1;
    forEachPosting(entry, documents, 1, (document, byte) => {
      if (document <= lastDocument) flaws.push(`the postings of "${entry.term}" are not in order.`);
      if (byte < 1) flaws.push(`a posting of "${entry.term}" weighs nothing.`);
      lastDocument = document;
      count++;
    });
    if (count !== entry.count) flaws.push(`"${entry.term}" has ${count} postings, not ${entry.count}.`);
    if (lastDocument !== entry.last)
      flaws.push(`"${entry.term}" ends with ${lastDocument}, not ${entry.last}.`);
  }
  if (previous !== block.last) flaws.push(`the block of "${block.last}" ends with "${previous}".`);
  return flaws;
}

/** The rules of an import under way: the rows of whole steps, as many as its progress says. */
function flawsOfUnfinished(dump: Dump, { step }: SeedingRow): string[] {
  const flaws: string[] = [];
  const passages = dump.passages.length;
  const isWhole =
    isNumbered(dump.passages, passages) && dump.dates.length === Math.ceil(passages / sliceSize);
  if (!isWhole) flaws.push('The import under way has a part of a step.');
  const steps = dump.dates.length;
  if (steps > step) flaws.push(`${steps} slices are there, but the progress is ${step}.`);
  const isPastPassages = dump.articles.length > 0;
  if (!isPastPassages && steps !== step)
    flaws.push(`The progress is ${step}, but ${steps} slices are there.`);
  return flaws;
}

/** FNV-1a over the rows in order, without the generation in them. */
function digestOf(dump: Dump): number {
  let hash = 0x811c9dc5;
  const add = (text: string) => {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  };
  for (const name of rowTables) {
    for (const { number, row } of dump[name]) {
      const { key, generation, ...content } = row;
      add(`${name} ${number} ${JSON.stringify(content, plainArrays)}`);
    }
  }
  return hash >>> 0;
}

function plainArrays(_: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value;
}
