import { foldText, unitClass } from './fold.ts';
import { type Lexicon, type Sense, symbolBits, symbolMask, symbols } from './lexicon.ts';
import { nowhere, root, step, valueAt } from './trie.ts';

/** A place in a text where a name or a decoy is spelled, with all that it may mean. */
export interface Candidate {
  start: number;
  end: number;
  senses: readonly Sense[];
}

/** A place where a cue stands. */
export interface CueHit {
  cue: number;
  start: number;
  end: number;
}

export interface Matches {
  /** In order of start; overlapping ones all included. */
  names: Candidate[];
  cues: CueHit[];
}

/** Longest inflectional ending that `*` stands for. */
const maxOpenEnding = 4;
/** What Arabic and Hebrew write together with the word that follows: and, in, to, from, like, the, that, when. */
const arabicPrefix = /^[وف]?[بلكس]?(ال|ل)?$/;
const hebrewPrefix = /^ו?(כש|ש|מש)?[כבלמה]?ה?$/;
const longestPrefix = 4;

/**
 * All names, decoys and cues of the lexicon in `text`, offsets in UTF-16 units of `text` itself. One pass; the work at
 * each position is bounded by the longest name.
 */
export function findMatches(lexicon: Lexicon, text: string): Matches {
  const found: Matches = { names: [], cues: [] };
  const { length } = text;
  let before: number = unitClass.gap;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const kind = (lexicon.unitPage(unit >> 8)[unit & 255] ?? 0) >> symbolBits;
    if (kind === unitClass.vanishing) continue;
    if (kind === unitClass.open || (kind !== unitClass.gap && kind !== before)) {
      matchAt(lexicon, text, at, found);
      if (kind === unitClass.word && unit >= 0x590 && unit <= 0x6ff)
        matchBehindPrefix(lexicon, text, at, found);
    }
    before = kind;
  }
  return found;
}

/** Walk the trie from `start` and report every terminal on the way whose boundary holds. */
function matchAt(lexicon: Lexicon, text: string, start: number, found: Matches): void {
  walk(lexicon, text, start, start, root, found);
}

function walk(
  lexicon: Lexicon,
  text: string,
  start: number,
  from: number,
  fromPosition: number,
  found: Matches,
): void {
  const { length } = text;
  let position = fromPosition;
  let kind: number = unitClass.gap;
  for (let at = from; at < length; at++) {
    const unit = text.charCodeAt(at);
    const entry = lexicon.unitPage(unit >> 8)[unit & 255] ?? 0;
    kind = entry >> symbolBits;
    if (kind === unitClass.vanishing) continue;
    // An inflected word inside a phrase: look past its ending, which may be empty.
    const past = step(lexicon, position, symbols.ending);
    if (past !== nowhere) {
      const wordEnd = kind === unitClass.word ? endOfWord(lexicon, text, at, kind) : at;
      if (wordEnd - at <= maxOpenEnding) walk(lexicon, text, start, wordEnd, past, found);
    }
    const symbol = entry & symbolMask;
    if (symbol === symbols.other) return;
    position = step(lexicon, position, symbol);
    if (position === nowhere) return;
    if (symbol === symbols.space) at = lastSpace(lexicon, text, at);
    const first = valueAt(lexicon, position);
    if (first >= 0) report(lexicon, text, start, at + 1, lexicon.senses(first), kind, found);
  }
}

/** Report a key for text that ends at `end`. */
function report(
  lexicon: Lexicon,
  text: string,
  start: number,
  end: number,
  senses: readonly Sense[],
  kind: number,
  found: Matches,
): void {
  const wordEnd =
    kind === unitClass.word || kind === unitClass.katakana ? endOfWord(lexicon, text, end, kind) : end;
  const ending = wordEnd > end ? foldText(text.slice(end, wordEnd)) : '';
  const names: Sense[] = [];
  for (const sense of senses) {
    if (!takesEnding(lexicon, sense, ending)) continue;
    if (sense.role === 'cue') found.cues.push({ cue: sense.target, start, end: wordEnd });
    else if (caseHolds(lexicon, sense, text.slice(start, end))) names.push(sense);
  }
  if (names.length > 0) found.names.push({ start, end: wordEnd, senses: names });
}

/** A stem with listed endings is no word by itself, unless the list names the empty one: `дрон||ы`. */
function takesEnding(lexicon: Lexicon, { endings }: Sense, ending: string): boolean {
  if (endings < 0) return ending === '';
  const group = lexicon.table.endings[endings] ?? '';
  if (group === '*') return ending.length <= maxOpenEnding && !/\d/.test(ending);
  return `|${group}|`.includes(`|${ending}|`);
}

function caseHolds(lexicon: Lexicon, { caseRule, spelling }: Sense, written: string): boolean {
  if (caseRule === 'any') return true;
  if (caseRule === 'initial') {
    const first = written[0] ?? '';
    return first === first.toUpperCase();
  }
  if (spelling >= 0) return written === lexicon.table.spellings[spelling];
  return written === written.toUpperCase();
}

/** Arabic and Hebrew attach short words to the front of a name. */
function matchBehindPrefix(lexicon: Lexicon, text: string, start: number, found: Matches): void {
  const prefix = text.charCodeAt(start) < 0x600 ? hebrewPrefix : arabicPrefix;
  for (let length = 1; length <= longestPrefix && start + length < text.length; length++) {
    const attached = text.slice(start, start + length);
    if (!prefix.test(attached)) continue;
    matchAt(lexicon, text, start + length, found);
    // “To the” swallows the article's alef: behind it للكرملين goes on as الكرملين does.
    if (!attached.endsWith('لل')) continue;
    const past = step(lexicon, root, (lexicon.unitPage(6)[0x27] ?? 0) & symbolMask);
    if (past !== nowhere) walk(lexicon, text, start + length - 1, start + length - 1, past, found);
  }
}

function endOfWord(lexicon: Lexicon, text: string, from: number, kind: number): number {
  let end = from;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const next = (lexicon.unitPage(unit >> 8)[unit & 255] ?? 0) >> symbolBits;
    if (next === unitClass.vanishing) continue;
    if (next !== kind) break;
    end = at + 1;
  }
  return end;
}

/** The last of a run of spaces, the first of which is at `at`: a name may be broken over lines. */
function lastSpace(lexicon: Lexicon, text: string, at: number): number {
  let last = at;
  while (last + 1 < text.length) {
    const unit = text.charCodeAt(last + 1);
    if (((lexicon.unitPage(unit >> 8)[unit & 255] ?? 0) & symbolMask) !== symbols.space) break;
    last++;
  }
  return last;
}
