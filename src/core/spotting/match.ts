import { foldAsKey, type Lexicon, type Sense, symbolBits, symbolMask, symbols } from './lexicon.ts';
import { mayStart } from './starts.ts';
import { nowhere, root, step, valueAt } from './trie.ts';
import { unitClass } from './unit-class.ts';

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
  /** For each word that speaks of another subject its language, an index into `table.languages`. */
  elsewhere: number[];
  /** Likewise for each word that goes with the pack's subject. */
  affairs: number[];
}

/** What a pass over a text looks for, and what it has found. */
interface Pass extends Matches {
  lexicon: Lexicon;
  text: string;
  /** How what it looks for begins. */
  starts: Uint8Array;
  /** Cues are looked for, and only they; else everything else is. */
  isForCues: boolean;
  cues: CueHit[];
}

/** Longest inflectional ending that `*` stands for. */
const maxOpenEnding = 4;
/** What Arabic, and then Hebrew, write together with the word that follows: and, in, to, from, like, the, that, when. */
const attachable = /^([وف]?[بلكس]?(ال|ل)?|ו?(כש|ש|מש)?[כבלמה]?ה?)$/;
const longestPrefix = 4;
const alef = 0x627;
/** The Hebrew article, and the Persian letter that writes an ezafe. */
const he = 0x5d4;
const yeh = 0x64a;
/** The Arabic “and”. */
const waw = 0x648;

/**
 * All names and decoys of the lexicon in `text`, and its words of other subjects; offsets in UTF-16 units of `text` itself.
 * One pass; the work at each position is bounded by the longest name.
 */
export function findMatches(lexicon: Lexicon, text: string): Matches {
  return run(lexicon, text, false);
}

/**
 * All cues in `text`, in order of start, likewise. By themselves, because cues are everyday words (“president”, “war”) that
 * say nothing where no name asks for them: most blocks of a page have none that does.
 */
export function findCues(lexicon: Lexicon, text: string): CueHit[] {
  return run(lexicon, text, true).cues;
}

function run(lexicon: Lexicon, text: string, isForCues: boolean): Pass {
  const starts = isForCues ? lexicon.cueStarts : lexicon.nameStarts;
  const pass: Pass = { lexicon, text, starts, isForCues, names: [], elsewhere: [], affairs: [], cues: [] };
  const { units } = lexicon;
  const { length } = text;
  let before: number = unitClass.gap;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const entry = units[unit] ?? 0;
    const kind = entry >> symbolBits;
    // Behind a name that ends within a word another may begin: see `endOfWord`.
    const isInside =
      kind === before && kind !== unitClass.open && (unit !== waw || pass.names.at(-1)?.end !== at);
    if (isInside || kind === unitClass.vanishing) continue;
    before = kind;
    if (kind === unitClass.gap) continue;
    // Most words end here: no name begins as they do.
    if (mayStart(units, starts, text, at)) walk(pass, at, at, root);
    if (unit >= 0x590 && unit <= 0x6ff) matchBehindPrefix(pass, at);
  }
  return pass;
}

/** Follow the trie from `fromPosition` with the text from `from`, and report every terminal on the way whose boundary holds. */
function walk(pass: Pass, start: number, from: number, fromPosition: number): void {
  const { lexicon, text } = pass;
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
    // Behind a silent h the ezafe is a word of its own: تنگه‌ی هرمز, برنامه ی هسته‌ای.
    if (
      before === symbols.space &&
      symbol === symbolOf(lexicon, yeh) &&
      symbolOf(lexicon, text.charCodeAt(at + 1)) === symbols.space
    )
      continue;
    before = symbol;
    const past = step(lexicon, position, symbols.ending);
    if (past !== nowhere) pastEnding(pass, start, at, past, kind);
    if (symbol === symbols.other) return;
    position = step(lexicon, position, symbol);
    if (position === nowhere) return;
    const first = valueAt(lexicon, position);
    if (first >= 0) report(pass, start, at + 1, lexicon.senses(first), kind);
  }
}

/** An inflected word inside a phrase: go on behind its ending, which may be empty. */
function pastEnding(pass: Pass, start: number, at: number, position: number, kind: number): void {
  const { lexicon, text } = pass;
  const wordEnd = kind === unitClass.word ? endOfWord(lexicon, text, at, kind) : at;
  if (wordEnd - at <= maxOpenEnding) walk(pass, start, wordEnd, position);
}

/** Report a key for text that ends at `end`. */
function report(pass: Pass, start: number, end: number, senses: readonly Sense[], kind: number): void {
  const { lexicon, text } = pass;
  const wordEnd =
    kind === unitClass.word || kind === unitClass.katakana ? endOfWord(lexicon, text, end, kind) : end;
  let ending: string | undefined = wordEnd > end ? undefined : '';
  let names: Sense[] | undefined;
  for (const sense of senses) {
    if ((sense.role === 'cue') !== pass.isForCues) continue;
    if (sense.endings < 0) {
      // Most keys are whole words, and most places are longer words that begin like them.
      if (wordEnd > end) continue;
    } else {
      ending ??= foldAsKey(lexicon, text.slice(end, wordEnd));
      if (!takesEnding(lexicon, sense, ending)) continue;
    }
    if (!isNameHere(pass, sense, start, end, wordEnd)) continue;
    if (names) names.push(sense);
    else names = [sense];
  }
  if (names) pass.names.push({ start, end: wordEnd, senses: names });
}

/** Does the sense make a name or decoy of this place? What it makes otherwise is taken note of. */
function isNameHere(pass: Pass, sense: Sense, start: number, end: number, wordEnd: number): boolean {
  if (pass.isForCues) {
    pass.cues.push({ cue: sense.target, start, end: wordEnd });
    return false;
  }
  if (sense.role !== 'word') return caseHolds(pass.lexicon, sense, pass.text, start, end);
  pass[sense.target ? 'affairs' : 'elsewhere'].push(sense.language);
  return false;
}

/** A stem with listed endings is no word by itself, unless the list names the empty one: `дрон||ы`. */
function takesEnding(lexicon: Lexicon, { endings }: Sense, ending: string): boolean {
  const listed = lexicon.endings(endings);
  return listed.has(ending) || (listed.has('*') && ending.length <= maxOpenEnding && !/\d/.test(ending));
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
function matchBehindPrefix(pass: Pass, start: number): void {
  const { lexicon, text, starts } = pass;
  const furthest = Math.min(start + longestPrefix, text.length - 1);
  for (let from = start + 1; from <= furthest; from++) {
    const attached = text.slice(start, from);
    if (!attachable.test(attached)) continue;
    if (mayStart(lexicon.units, starts, text, from)) walk(pass, from, from, root);
    // “To the” swallows the article's alef: behind it للكرملين goes on as الكرملين does.
    if (attached.endsWith('لل')) walkBehind(pass, from - 1, alef);
    // So do the Hebrew “in”, “like” and “to” with all of it: בפרלמנט האיראני for הפרלמנט האיראני.
    if (/[בכל]$/.test(attached)) walkBehind(pass, from, he);
  }
}

/** Follow the trie as if the article's `unit` stood before the text at `start`. */
function walkBehind(pass: Pass, start: number, unit: number): void {
  const past = step(pass.lexicon, root, symbolOf(pass.lexicon, unit));
  if (past !== nowhere) walk(pass, start, start, past);
}

function entryOf({ units }: Lexicon, unit: number): number {
  return units[unit] ?? 0;
}

function symbolOf(lexicon: Lexicon, unit: number): number {
  return entryOf(lexicon, unit) & symbolMask;
}

/** An archive of the Arabic press loses the space between two names: «سورياوإيران». The first ends before its “and”. */
function endOfWord(lexicon: Lexicon, text: string, from: number, kind: number): number {
  let end = from;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const next = entryOf(lexicon, unit) >> symbolBits;
    if (next === unitClass.vanishing) continue;
    if (next !== kind || (unit === waw && mayStart(lexicon.units, lexicon.nameStarts, text, at + 1))) break;
    end = at + 1;
  }
  return end;
}
