/**
 * The packed lexicon: a double-array trie over folded code units (Aoe 1989) with the senses of every name. The build
 * writes it (`lexicon-builder.ts`), the page script reads it as it is: nothing is built at run time but the table of
 * code units, which is unrolled from its runs.
 */

import type { CaseRule, Strength } from './names.ts';
import { unitClass } from './unit-class.ts';

/** The part of the lexicon that is not a trie. */
export interface LexiconTable {
  /** Hash of the pack that it was built from. */
  hash: string;
  /** Folded code units in the order of their symbols, the most frequent first; the first has symbol `symbols.first`. */
  alphabet: string;
  /** Id, kind, category, relevance (0–3). */
  topics: [id: string, kind: string, category: string, relevance: number][];
  languages: string[];
  /** By language, what tells it from others that are written in Latin letters (`function-words.ts`), with a space between. */
  functionWords: Readonly<Record<string, string>>;
  /** The languages that have words that go with the subject, as indices into `languages`. */
  affairs: number[];
  /** Groups of inflectional endings, folded, joined by `|`; `*` stands for any ending of up to four letters. */
  endings: string[];
  /** Names that must be spelled exactly so. */
  spellings: string[];
  /** Lengths of the arrays in `bytes`, in elements. */
  lengths: number[];
}

export interface PackedLexicon {
  table: LexiconTable;
  /**
   * One after the other: Int32 base; Uint16 check, senses, rules, cues, runs (see `unroll`); Uint8 tails, nameStarts, cueStarts.
   * A multiple of three, so that base64 needs no padding.
   */
  bytes: Uint8Array<ArrayBuffer>;
}

/** What a name or cue stands for. */
export interface Sense {
  /** `word`: one that tells what a page is about, and names nothing. */
  role: 'name' | 'decoy' | 'cue' | 'word';
  /** Index into `table.topics` for a name, the cue's id for a cue; 0 for a word of other subjects, 1 for one of the pack's. */
  target: number;
  strength: Strength;
  caseRule: CaseRule;
  /** Index into `table.languages`. */
  language: number;
  /** Index into `table.endings`, or -1. */
  endings: number;
  /** Places of groups in `cues`, or -1. */
  near: number;
  not: number;
  /** Index into `table.spellings`, or -1. */
  spelling: number;
}

/** Symbols below this one are reserved. */
export const symbols = { end: 0, other: 1, ending: 2, space: 3, first: 4 } as const;
/** Low bits of a unit's entry hold its symbol, the bits above its class. */
export const symbolBits = 12;
export const symbolMask = (1 << symbolBits) - 1;
/** Uint16 fields of a sense: its target, and the number of its rule with `lastFlag`. */
export const senseFields = 2;
/** Uint16 fields of a rule, which is all of a sense but its target: names of one topic mostly share one. */
export const ruleFields = 5;

export interface Lexicon {
  table: LexiconTable;
  base: Int32Array;
  check: Uint16Array;
  tails: Uint8Array;
  /** Groups of cue ids, each behind their number. */
  cues: Uint16Array;
  /** How keys begin, those of cues and all others: see `starts.ts`. */
  nameStarts: Uint8Array;
  cueStarts: Uint8Array;
  /** Symbol and class by code unit. */
  units: Uint16Array;
  /** The endings of group number `group`; `*` among them stands for any of up to four letters. */
  endings(group: number): ReadonlySet<string>;
  /** The senses of the terminal whose first sense is number `first`. */
  senses(first: number): readonly Sense[];
}

/** Open a packed lexicon; nothing is copied but the code units' entries. */
export function openLexicon({ table, bytes }: PackedLexicon): Lexicon {
  let array = 0;
  let at = 0;
  function take<T>(View: new (buffer: ArrayBuffer, at: number, length: number) => T, size: number): T {
    const length = table.lengths[array++] ?? 0;
    const view = new View(bytes.buffer, at, length);
    at += size * length;
    return view;
  }
  const base = take(Int32Array, 4);
  const check = take(Uint16Array, 2);
  const senses = take(Uint16Array, 2);
  const rules = take(Uint16Array, 2);
  const unpacked = new Map<number, readonly Sense[]>();
  const endings: ReadonlySet<string>[] = [];
  return {
    table,
    base,
    check,
    cues: take(Uint16Array, 2),
    units: unroll(take(Uint16Array, 2)),
    tails: take(Uint8Array, 1),
    nameStarts: take(Uint8Array, 1),
    cueStarts: take(Uint8Array, 1),
    endings: (group) => (endings[group] ??= new Set(table.endings[group]?.split('|'))),
    senses(first) {
      const known = unpacked.get(first) ?? unpackSenses(senses, rules, first);
      unpacked.set(first, known);
      return known;
    },
  };
}

/** In the runs: no entry, but as many entries follow as the length before says. No class is as high. */
export const spelledOut = 0xffff;

/** Every code unit's entry: lengths, each with the entry of so many units, or with `spelledOut` and their entries. */
function unroll(runs: Uint16Array): Uint16Array {
  const units = new Uint16Array(1 << 16);
  let unit = 0;
  for (let at = 0; at < runs.length; at += 2) {
    const length = runs[at] ?? 0;
    const entry = runs[at + 1] ?? 0;
    if (entry === spelledOut) {
      units.set(runs.subarray(at + 2, at + 2 + length), unit);
      at += length;
    } else units.fill(entry, unit, unit + length);
    unit += length;
  }
  return units;
}

/** A text as keys have it: folded, a run of spaces as one, and a question mark for letters that no key holds. */
export function foldAsKey({ units, table: { alphabet } }: Lexicon, text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const entry = units[text.charCodeAt(at)] ?? 0;
    const symbol = entry & symbolMask;
    const isSpace = symbol === symbols.space;
    if (entry >> symbolBits === unitClass.vanishing || (isSpace && folded.endsWith(' '))) continue;
    folded += isSpace ? ' ' : (alphabet[symbol - symbols.first] ?? '?');
  }
  return folded.trim();
}

const strengths = ['strong', 'weak', 'hint'] as const;
const caseRules = ['any', 'initial', 'exact'] as const;
const roles = ['name', 'decoy', 'cue', 'word'] as const;
/** Of the number of a rule. */
const lastFlag = 1 << 15;
/** Numbers of rules are below this. */
export const ruleLimit = lastFlag;

/** The fields of a rule as the lexicon stores them: all of a sense but its target. */
export function packRule(sense: Sense): number[] {
  const flags =
    strengths.indexOf(sense.strength) |
    (caseRules.indexOf(sense.caseRule) << 2) |
    (roles.indexOf(sense.role) << 4) |
    (sense.language << 6);
  return [flags, sense.endings + 1, sense.near + 1, sense.not + 1, sense.spelling + 1];
}

/** The fields of a sense as the lexicon stores them. `last`: no other sense of the same terminal follows. */
export function packSense({ target }: Sense, rule: number, last: boolean): number[] {
  return [target, last ? rule | lastFlag : rule];
}

function unpackSenses(packed: Uint16Array, rules: Uint16Array, first: number): Sense[] {
  const senses: Sense[] = [];
  for (let at = first * senseFields; at < packed.length; at += senseFields) {
    const numbered = packed[at + 1] ?? 0;
    const rule = (numbered & ~lastFlag) * ruleFields;
    // Of two bits each, and never beyond these lists: `packRule` wrote them.
    const flags = rules[rule] ?? 0;
    senses.push({
      role: roles[(flags >> 4) & 3] as Sense['role'],
      target: packed[at] ?? 0,
      strength: strengths[flags & 3] as Sense['strength'],
      caseRule: caseRules[(flags >> 2) & 3] as Sense['caseRule'],
      language: flags >> 6,
      endings: (rules[rule + 1] ?? 0) - 1,
      near: (rules[rule + 2] ?? 0) - 1,
      not: (rules[rule + 3] ?? 0) - 1,
      spelling: (rules[rule + 4] ?? 0) - 1,
    });
    if (numbered & lastFlag) break;
  }
  return senses;
}
