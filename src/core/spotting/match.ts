import { foldText, unitClass } from './fold.ts';
import { type Lexicon, type Sense, symbolBits, symbolMask, symbols } from './lexicon.ts';
import { mayStart } from './starts.ts';
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
const alef = 0x627;

/**
 * All names, decoys and cues of the lexicon in `text`, offsets in UTF-16 units of `text` itself. One pass; the work at
 * each position is bounded by the longest name.
 */
export function findMatches(lexicon: Lexicon, text: string): Matches {
  const found: Matches = { names: [], cues: [] };
  const { units } = lexicon;
  const { length } = text;
  let before: number = unitClass.gap;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const entry = units[unit] || lexicon.learn(unit);
    const kind = entry >> symbolBits;
    if ((kind === before && kind !== unitClass.open) || kind === unitClass.vanishing) continue;
    before = kind;
    if (kind === unitClass.gap) continue;
    // Most words end here: no name begins as they do.
    if (mayStart(lexicon, text, at)) walk(lexicon, text, at, at, root, found);
    if (kind === unitClass.word && unit >= 0x590 && unit <= 0x6ff)
      matchBehindPrefix(lexicon, text, at, found);
  }
  return found;
}

/** Follow the trie from `fromPosition` with the text from `from`, and report every terminal on the way whose boundary holds. */
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
  let before: number = symbols.end;
  for (let at = from; at < length; at++) {
    const entry = entryOf(lexicon, text.charCodeAt(at));
    const kind = entry >> symbolBits;
    if (kind === unitClass.vanishing) continue;
    const symbol = entry & symbolMask;
    // A name may be broken over lines; Persian sets a tatweel, which vanishes, between two spaces for a dash.
    if (symbol === symbols.space && symbol === before) continue;
    before = symbol;
    const past = step(lexicon, position, symbols.ending);
    if (past !== nowhere) pastEnding(lexicon, text, start, at, past, kind, found);
    if (symbol === symbols.other) return;
    position = step(lexicon, position, symbol);
    if (position === nowhere) return;
    const first = valueAt(lexicon, position);
    if (first >= 0) report(lexicon, text, start, at + 1, lexicon.senses(first), kind, found);
  }
}

/** An inflected word inside a phrase: go on behind its ending, which may be empty. */
function pastEnding(
  lexicon: Lexicon,
  text: string,
  start: number,
  at: number,
  position: number,
  kind: number,
  found: Matches,
): void {
  const wordEnd = kind === unitClass.word ? endOfWord(lexicon, text, at, kind) : at;
  if (wordEnd - at <= maxOpenEnding) walk(lexicon, text, start, wordEnd, position, found);
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
  let ending: string | undefined = wordEnd > end ? undefined : '';
  let names: Sense[] | undefined;
  for (const sense of senses) {
    if (sense.endings < 0) {
      // Most keys are whole words, and most places are longer words that begin like them.
      if (wordEnd > end) continue;
    } else {
      ending ??= foldText(text.slice(end, wordEnd));
      if (!takesEnding(lexicon, sense, ending)) continue;
    }
    if (sense.role === 'cue') found.cues.push({ cue: sense.target, start, end: wordEnd });
    else if (caseHolds(lexicon, sense, text, start, end)) {
      if (names) names.push(sense);
      else names = [sense];
    }
  }
  if (names) found.names.push({ start, end: wordEnd, senses: names });
}

/** A stem with listed endings is no word by itself, unless the list names the empty one: `дрон||ы`. */
function takesEnding(lexicon: Lexicon, { endings }: Sense, ending: string): boolean {
  const group = lexicon.table.endings[endings] ?? '';
  if (group === '*') return ending.length <= maxOpenEnding && !/\d/.test(ending);
  return `|${group}|`.includes(`|${ending}|`);
}

function caseHolds(
  lexicon: Lexicon,
  { caseRule, spelling }: Sense,
  text: string,
  start: number,
  end: number,
): boolean {
  if (caseRule === 'any') return true;
  if (caseRule === 'initial') {
    const first = text[start] ?? '';
    return first === first.toUpperCase();
  }
  const written = text.slice(start, end);
  if (spelling >= 0) return written === lexicon.table.spellings[spelling];
  return written === written.toUpperCase();
}

/** Arabic and Hebrew attach short words to the front of a name. */
function matchBehindPrefix(lexicon: Lexicon, text: string, start: number, found: Matches): void {
  const prefix = text.charCodeAt(start) < 0x600 ? hebrewPrefix : arabicPrefix;
  for (let length = 1; length <= longestPrefix && start + length < text.length; length++) {
    const attached = text.slice(start, start + length);
    if (!prefix.test(attached)) continue;
    const from = start + length;
    if (mayStart(lexicon, text, from)) walk(lexicon, text, from, from, root, found);
    // “To the” swallows the article's alef: behind it للكرملين goes on as الكرملين does.
    if (!attached.endsWith('لل')) continue;
    const past = step(lexicon, root, entryOf(lexicon, alef) & symbolMask);
    if (past !== nowhere) walk(lexicon, text, from - 1, from - 1, past, found);
  }
}

function entryOf({ units, learn }: Lexicon, unit: number): number {
  return units[unit] || learn(unit);
}

function endOfWord(lexicon: Lexicon, text: string, from: number, kind: number): number {
  let end = from;
  for (let at = from; at < text.length; at++) {
    const next = entryOf(lexicon, text.charCodeAt(at)) >> symbolBits;
    if (next === unitClass.vanishing) continue;
    if (next !== kind) break;
    end = at + 1;
  }
  return end;
}
