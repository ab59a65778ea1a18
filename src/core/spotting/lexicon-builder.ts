/** Build the packed lexicon from the names of a pack. Runs in the build and in tests, never on a page. */
import { alphabetOf, symbolsOf } from './alphabet.ts';
import { dashedPair, namesBeside } from './dashed-pairs.ts';
import { classOf, foldText } from './fold.ts';
import { functionWords } from './function-words.ts';
import { withJoinedNumber } from './joined-numbers.ts';
import { type LexiconTable, type PackedLexicon, type Sense, symbols } from './lexicon.ts';
import { isOneOfItsForms, keyOf, stemOf, withTwins } from './name-forms.ts';
import type { CaseRule, NameEntry } from './names.ts';
import { SenseTable } from './sense-table.ts';
import { startsOf } from './starts.ts';
import { buildTrie } from './trie-builder.ts';
import { turkishEndings } from './turkish-endings.ts';
import { unitClass } from './unit-class.ts';
import { runsOfUnits } from './unit-runs.ts';

export interface LexiconInput {
  hash: string;
  topics: { id: string; kind: string; category: string; relevance: number }[];
  /** Names by topic and language; decoys have no topic. */
  names: { topic?: string; language: string; entries: NameEntry[] }[];
  /** Words of pages about something else, by language. */
  elsewhere?: { language: string; words: string[] }[];
  /** Words that go with the subject wherever it is written of, by language. */
  affairs?: { language: string; words: string[] }[];
}

/** May the key stand where the word goes on? So it is where it inflects, and in scripts whose words have no visible ends. */
function isStem(kinds: readonly number[], senses: readonly Sense[]): boolean {
  return kinds.at(-1) === unitClass.open || senses.some(({ endings }) => endings >= 0);
}

function kindsOf(key: string): number[] {
  return Array.from(key, (unit) => classOf(unit.charCodeAt(0)));
}

/** A folded string and what it stands for. */
interface Entry {
  key: string;
  sense: Sense;
}

/**
 * Names become keys of a trie, with what inflects cut off: `Росси|я|и` is the key `росси` and the group of endings
 * `я|и`; inside a phrase an inflected word leaves the symbol `ending`, which stands for up to four letters.
 * Throws on names that fold to nothing.
 */
export function buildLexicon(input: LexiconInput): PackedLexicon {
  const table: LexiconTable = {
    hash: input.hash,
    alphabet: '',
    topics: input.topics.map(({ id, kind, category, relevance }) => [id, kind, category, relevance]),
    languages: [],
    functionWords,
    affairs: [],
    endings: [],
    spellings: [],
    lengths: [],
  };
  const cues: number[] = [];
  const entries = entriesOf(input, table, cues);
  table.alphabet = alphabetOf(
    entries.map(({ key }) => key),
    table.endings,
  );
  const symbolOf = new Map([...table.alphabet].map((unit, index) => [unit, symbols.first + index]));

  const byKey = new Map<string, Sense[]>();
  for (const { key, sense } of entries) {
    const senses = byKey.get(key) ?? [];
    if (!senses.some((other) => JSON.stringify(other) === JSON.stringify(sense))) senses.push(sense);
    byKey.set(key, senses);
  }
  const senses = new SenseTable();
  const keys = [...byKey].map(([key, its]) => ({
    symbols: symbolsOf(key, symbolOf),
    first: senses.place(its),
    kinds: kindsOf(key),
    senses: its,
  }));
  /** How keys begin of which some sense is such. */
  const startsWhere = (isSuch: (sense: Sense) => boolean) =>
    startsOf(
      keys
        .map((key) => ({ ...key, senses: key.senses.filter(isSuch) }))
        .filter((key) => key.senses.length > 0)
        .map((key) => ({ ...key, isStem: isStem(key.kinds, key.senses) })),
    );
  const { base, check, tails } = buildTrie(keys);
  const parts = [
    base,
    check,
    Uint16Array.from(senses.packed),
    Uint16Array.from(senses.rules),
    Uint16Array.from(cues),
    runsOfUnits(new Map<string, number>([...symbolOf, [' ', symbols.space]])),
    tails,
    startsWhere(({ role }) => role !== 'cue'),
    startsWhere(({ role }) => role === 'cue'),
  ];
  table.lengths = parts.map(({ length }) => length);
  return { table, bytes: joinBytes(...parts) };
}

function entriesOf(input: LexiconInput, table: LexiconTable, cues: number[]): Entry[] {
  const topicIndex = new Map(input.topics.map(({ id }, index) => [id, index]));
  const entries: Entry[] = [];
  const cueGroup = cueCollector(cues, entries, table);
  table.affairs = (input.affairs ?? []).map(({ language }) => intern(table.languages, language));
  [input.elsewhere, input.affairs].forEach((lists, target) => {
    for (const { language, words } of lists ?? []) {
      const sense = blankSense({ role: 'word', target, language: intern(table.languages, language) });
      for (const word of new Set(words.map(foldText))) entries.push(...entriesOfWord(word, sense, table));
    }
  });
  const beside = namesBeside(input.names);
  for (const { topic, language: languageName, entries: names } of input.names) {
    const target = topic === undefined ? 0 : topicIndex.get(topic);
    if (target === undefined) throw new Error(`Names for the topic "${topic}", which is not in the pack.`);
    const language = intern(table.languages, languageName);
    const isOther = beside({ topic, language: languageName });
    for (const name of names.flatMap(withJoinedNumber)) {
      const caseRule = caseRuleOf(name, input.topics[target]?.kind);
      const sense = blankSense({
        role: topic === undefined ? 'decoy' : 'name',
        target,
        language,
        strength: name.strength ?? 'strong',
        caseRule,
        near: cueGroup(name.near, language),
        not: cueGroup(name.not, language),
        spelling: needsSpelling(name, caseRule) ? intern(table.spellings, name.text) : -1,
      });
      entries.push(...entriesOfName(name, { language: languageName, isOther }, sense, table));
    }
  }
  return entries;
}

/** Every key of one name: as written, with the endings of its language, and by its own form. */
function entriesOfName(
  name: NameEntry,
  { language, isOther }: { language: string; isOther: (folded: string) => boolean },
  sense: Sense,
  table: LexiconTable,
): Entry[] {
  const spelled = sense.role === 'name' ? dashedPair(name, isOther) : undefined;
  if (spelled)
    return spelled.map((text) => ({
      key: keyOf(text),
      sense: { ...sense, caseRule: 'exact', spelling: intern(table.spellings, text) },
    }));
  const isCovered = sense.spelling < 0 && isOneOfItsForms(name, language);
  const entries: Entry[] = isCovered ? [] : variantsOf(name.text).map((key) => ({ key, sense }));
  const endings = languageEndings(language, name);
  if (endings) {
    // On a page in another language “Putine” is none: only strong names are looked for there.
    const strength = language === 'tr' ? 'weak' : sense.strength;
    const inflected: Sense = { ...sense, strength, endings: intern(table.endings, endings) };
    entries.push(...variantsOf(name.text).map((key) => ({ key, sense: inflected })));
  }
  if (name.form) {
    const { key, endings: listed } = stemOf(name.form);
    const own = withTwins(language, listed);
    entries.push({ key, sense: { ...sense, endings: own === '' ? -1 : intern(table.endings, own) } });
  }
  return entries;
}

/** Words that are no names inflect too: one of four letters or more may have a short ending, or none. */
function entriesOfWord(phrase: string, sense: Sense, table: LexiconTable): Entry[] {
  return variantsOf(phrase).map((key) => {
    const inflects = key.length >= 4 && classOf(key.charCodeAt(0)) === unitClass.word;
    return { key, sense: inflects ? { ...sense, endings: intern(table.endings, '*') } : sense };
  });
}

/** A place and one more must fit in 16 bits. */
const mostCues = 0xffff;

/** Puts every group of cues in its place in `cues`, and gives the cues their entries. */
function cueCollector(cues: number[], entries: Entry[], table: LexiconTable) {
  const ids = new Map<string, number>();
  const idOf = (phrase: string, language: number): number => {
    const name = `${language} ${foldText(phrase)}`;
    const known = ids.get(name);
    if (known !== undefined) return known;
    const id = ids.size;
    ids.set(name, id);
    entries.push(...entriesOfWord(phrase, blankSense({ role: 'cue', target: id, language }), table));
    return id;
  };
  const groups = new Map<string, number>();
  return (phrases: string[] | undefined, language: number): number => {
    if (!phrases) return -1;
    const group = phrases.map((phrase) => idOf(phrase, language)).sort((a, b) => a - b);
    // Names of one topic mostly have the same cues: a group is stored once.
    const known = groups.get(group.join());
    if (known !== undefined) return known;
    const place = cues.length;
    cues.push(group.length, ...group);
    if (cues.length > mostCues)
      throw new Error('The names have more lists of cues than can be numbered: share some.');
    groups.set(group.join(), place);
    return place;
  };
}

/** Names of capitals alone are compared by their case; others that must be exact, by their letters. */
function needsSpelling({ text }: NameEntry, caseRule: CaseRule): boolean {
  return caseRule === 'exact' && text !== text.toUpperCase();
}

function blankSense(known: Partial<Sense> & Pick<Sense, 'role' | 'target' | 'language'>): Sense {
  return { strength: 'strong', caseRule: 'any', endings: -1, near: -1, not: -1, spelling: -1, ...known };
}

/** Left out in the data: names of up to five capitals as spelled, names that begin with a capital with one. */
export function caseRuleOf({ text, strength, case: given }: NameEntry, kind?: string): CaseRule {
  if (given) return given;
  if (/^[\p{Lu}\d.+-]{1,5}$/u.test(text) && /\p{Lu}/u.test(text)) return 'exact';
  if (kind === 'organisation' && strength !== 'weak' && isTitle.test(text)) return 'any';
  return /^\p{Lu}/u.test(text) ? 'initial' : 'any';
}

/**
 * «Совет безопасности ООН», “Conseil suprême de sécurité nationale”: a body's title of four words or more, or of three
 * that end in a name. Half the papers write its first letter small.
 */
const isTitle = /^\p{Lu}\S+ \p{Ll}\S*(?: \S+){2,}$|^\p{Lu}\S+ \p{Ll}\S+ \p{Lu}\S+$/u;

/** The zero-width non-joiner may be a space or absent. */
function variantsOf(text: string): string[] {
  const spellings = text.includes('\u200c') ? [text, text.replaceAll('\u200c', '')] : [text];
  const keys = spellings.map(keyOf).filter((key) => key !== '');
  if (keys.length === 0) throw new Error(`The name "${text}" holds nothing that can be matched.`);
  return keys;
}

/** Endings that every name of a language may take. English: the plural of things with a number. German: the genitive, and the endings of adjectives. Turkish: the cases. */
function languageEndings(language: string, { form, text, strength }: NameEntry): string | undefined {
  if (language === 'tr' && !form && !strength) return turkishEndings(text);
  if (language === 'en' && !form && /\p{L}-\d+$/u.test(text)) return 's';
  if (form || language !== 'de' || /[sxzß.\d]$/i.test(text)) return undefined;
  if (strength === 'hint') return 'e|er|es|en|em|s';
  return /^\p{Lu}.*\p{Ll}$/u.test(text) || /^\p{Lu}{3,}$/u.test(text) ? 's' : undefined;
}

function intern(list: string[], value: string): number {
  const known = list.indexOf(value);
  return known >= 0 ? known : list.push(value) - 1;
}

function joinBytes(...arrays: (Int32Array | Uint16Array | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const length = arrays.reduce((sum, array) => sum + array.byteLength, 0);
  const bytes = new Uint8Array(Math.ceil(length / 3) * 3);
  let at = 0;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += array.byteLength;
  }
  return bytes;
}
