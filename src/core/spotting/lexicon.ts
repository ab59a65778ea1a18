/**
 * The packed lexicon: a double-array trie over folded code units (Aoe 1989) with the senses of every name. The build
 * writes it (`lexicon-builder.ts`), the page script reads it as it is: nothing is built at run time but the table that
 * maps code units to symbols, a unit at a time, when text first holds it.
 */

import { classOf, foldUnit, unitClass, vanishes } from './fold.ts';
import type { CaseRule, Strength } from './names.ts';

/** The part of the lexicon that is not a trie. */
export interface LexiconTable {
  /** Hash of the pack that it was built from. */
  hash: string;
  /** Folded code units in the order of their symbols; the first has symbol `firstSymbol`. */
  alphabet: string;
  /** Id, kind, category, relevance (0–3). */
  topics: [id: string, kind: string, category: string, relevance: number][];
  languages: string[];
  /** Groups of inflectional endings, folded, joined by `|`; `*` stands for any ending of up to four letters. */
  endings: string[];
  /** Groups of cue ids. */
  cues: number[][];
  /** Cue ids of the words that speak of another subject, by language. */
  elsewhere: number[][];
  /** Names that must be spelled exactly so. */
  spellings: string[];
  /** Byte lengths of the four arrays in `bytes`. */
  lengths: [base: number, check: number, tails: number, senses: number];
}

export interface PackedLexicon {
  table: LexiconTable;
  /** Int32 base, Uint16 check, Uint16 tails, Uint16 senses, one after the other. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** What a name or cue stands for. */
export interface Sense {
  role: 'name' | 'decoy' | 'cue';
  /** Index into `table.topics` for a name, the cue's id for a cue. */
  target: number;
  strength: Strength;
  caseRule: CaseRule;
  /** Index into `table.languages`. */
  language: number;
  /** Index into `table.endings`, or -1. */
  endings: number;
  /** Indices into `table.cues`, or -1. */
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
/** Uint16 fields of a sense. */
export const senseFields = 6;

export interface Lexicon {
  table: LexiconTable;
  base: Int32Array;
  check: Uint16Array;
  tails: Uint16Array;
  /** Symbol and class by code unit; 0 where no text has needed the unit yet: then ask `learn`. */
  units: Uint16Array;
  /** Fill in the entry of a unit in `units`, and return it. */
  learn(unit: number): number;
  /** The senses of the terminal whose first sense is number `first`. */
  senses(first: number): readonly Sense[];
}

/** Open a packed lexicon; nothing is copied. */
export function openLexicon({ table, bytes }: PackedLexicon): Lexicon {
  const { buffer } = bytes;
  const [baseLength, checkLength, tailsLength, sensesLength] = table.lengths;
  const packed = new Uint16Array(buffer, baseLength + checkLength + tailsLength, sensesLength / 2);
  const symbolOf = new Map<number, number>();
  for (let index = 0; index < table.alphabet.length; index++) {
    symbolOf.set(table.alphabet.charCodeAt(index), symbols.first + index);
  }
  symbolOf.set(0x20, symbols.space);
  // Zeros that no text ever touches cost address space, not memory.
  const units = new Uint16Array(1 << 16);
  const unpacked = new Map<number, readonly Sense[]>();
  return {
    table,
    base: new Int32Array(buffer, 0, baseLength / 4),
    check: new Uint16Array(buffer, baseLength, checkLength / 2),
    tails: new Uint16Array(buffer, baseLength + checkLength, tailsLength / 2),
    units,
    learn: (unit) => (units[unit] = entryOf(unit, symbolOf)),
    senses: (first) => {
      const known = unpacked.get(first);
      if (known) return known;
      const senses = unpackSenses(packed, first);
      unpacked.set(first, senses);
      return senses;
    },
  };
}

/** Never 0: symbols other than `end` are above it. */
function entryOf(unit: number, symbolOf: ReadonlyMap<number, number>): number {
  const folded = foldUnit(unit);
  const kind = folded === vanishes ? unitClass.vanishing : classOf(unit);
  return (kind << symbolBits) | (symbolOf.get(folded) ?? symbols.other);
}

const strengths = ['strong', 'weak', 'hint'] as const;
const caseRules = ['any', 'initial', 'exact'] as const;
const roles = ['name', 'decoy', 'cue'] as const;
const lastFlag = 1 << 15;

/** The fields of a sense as the lexicon stores them. `last`: no other sense of the same terminal follows. */
export function packSense(sense: Sense, last: boolean): number[] {
  const flags =
    strengths.indexOf(sense.strength) |
    (caseRules.indexOf(sense.caseRule) << 2) |
    (roles.indexOf(sense.role) << 4) |
    (sense.language << 6) |
    (last ? lastFlag : 0);
  return [flags, sense.target, sense.endings + 1, sense.near + 1, sense.not + 1, sense.spelling + 1];
}

function unpackSenses(packed: Uint16Array, first: number): Sense[] {
  const senses: Sense[] = [];
  for (let at = first * senseFields; at < packed.length; at += senseFields) {
    const flags = packed[at] ?? 0;
    senses.push({
      role: roles[(flags >> 4) & 3] ?? 'cue',
      target: packed[at + 1] ?? 0,
      strength: strengths[flags & 3] ?? 'hint',
      caseRule: caseRules[(flags >> 2) & 3] ?? 'any',
      language: (flags >> 6) & 63,
      endings: (packed[at + 2] ?? 0) - 1,
      near: (packed[at + 3] ?? 0) - 1,
      not: (packed[at + 4] ?? 0) - 1,
      spelling: (packed[at + 5] ?? 0) - 1,
    });
    if (flags & lastFlag) break;
  }
  return senses;
}
