import { classOf, foldUnit, vanishes } from '../spotting/fold.ts';
import { unitClass } from '../spotting/unit-class.ts';

/**
 * `open`: a run of Han or Hiragana, where words have no visible boundaries; `plain`: a word of ASCII letters only, which
 * folds to its small letters and is one piece.
 */
export type RunKind = 'word' | 'plain' | 'open';
export type VisitRun = (start: number, end: number, kind: RunKind) => void;

/**
 * Visit the runs of a text that words are made of, in order, as UTF-16 offsets. Hyphens and apostrophes between letters
 * or digits stay inside the run (`su-35`, `Ra'isi`), and so do points and commas between digits (`300,000`); everything
 * else separates.
 */
export function scanWords(text: string, visit: VisitRun): void {
  let at = 0;
  while (at < text.length) {
    // Most words by the browser's own engine: a cold worker walks letter by letter in code that is not yet optimised.
    plainWord.lastIndex = at;
    if (plainWord.test(text)) {
      visit(at, plainWord.lastIndex, 'plain');
      at = plainWord.lastIndex;
      continue;
    }
    const kind = kindAt(text, at);
    if (kind === gap || kind === inner || kind === vanishing) {
      at++;
      continue;
    }
    const end = kind === open ? endOfOpen(text, at) : endOfWord(text, at);
    visit(at, end, kind === open ? 'open' : 'word');
    at = end;
  }
}

/** Letters with something behind them that ends a word whatever follows. */
const plainWord = /[A-Za-z]+(?=[ \n.,;:!?()]|$)/y;

/** A run folded as spotting folds it: case, accents, widths, Arabic and Persian letter variants. */
export function foldRun(run: string): string {
  let folded = '';
  for (let at = 0; at < run.length; at++) {
    const unit = foldedAt(run, at);
    if (unit !== vanishes) folded += String.fromCharCode(unit);
  }
  if (folded.includes('"')) return folded.replaceAll('"', '');
  return hasNumberUnit(run) ? folded.replace(thousands, '') : folded;
}

function hasNumberUnit(run: string): boolean {
  for (let at = 1; at < run.length; at++) if (numberUnits.has(run.charCodeAt(at))) return true;
  return false;
}

/**
 * The pieces of a folded run: letters and digits apart, without what joins them (`su-35` → `su`, `35`). By hand, because
 * a cold worker would first have to compile what `\p{L}` stands for.
 */
export function piecesOf(folded: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at <= folded.length; at++) {
    const unit = folded.charCodeAt(at);
    // Folding makes a space of a hyphen.
    const isJoint = at === folded.length || unit === 0x20 || innerUnits.has(unit) || numberUnits.has(unit);
    if (isJoint || (at > start && isDigit(unit) !== isDigit(folded.charCodeAt(at - 1)))) {
      if (at > start) pieces.push(folded.slice(start, at));
      start = isJoint ? at + 1 : at;
    }
  }
  return pieces;
}

/** A folded run without its possessive ending and its apostrophes: `ra'isi's` → `raisi`. */
export function withoutApostrophes(folded: string): string {
  if (!folded.includes("'")) return folded;
  return (folded.endsWith("'s") ? folded.slice(0, -2) : folded).replaceAll("'", '');
}

/** Does a word consist of Han or Hiragana, which have no spaces between words? */
export function isOpenScript(word: string): boolean {
  return classOf(word.charCodeAt(0)) === unitClass.open;
}

// The kinds of units, as one byte each; 0 means "not looked at yet".
const gap = 1;
const word = 2;
const open = 3;
const vanishing = 4;
const inner = 5;
const innerUnits = new Set(Array.from("-\u2010\u2011'\u2019\u02bc", (unit) => unit.charCodeAt(0)));
const numberUnits = new Set(Array.from('.,\u066b\u066c', (unit) => unit.charCodeAt(0)));
/** What parts thousands: "300,000" is "300000", but "3.67" and "17.01.2025" stay as they are. */
const thousands = /(?<=\d)[.,\u066b\u066c](?=\d{3}(?!\d))/g;
// Both tables are filled as units are met: the regular expressions behind them would dominate an import.
const kinds = new Uint8Array(0x10000);
const folds = new Int32Array(0x10000).fill(-2);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const kind = kindOf(unit);
  kinds[unit] = kind;
  return kind;
}

function kindOf(unit: number): number {
  if (innerUnits.has(unit)) return inner;
  switch (classOf(unit)) {
    case unitClass.open:
      return open;
    case unitClass.vanishing:
      return vanishing;
    case unitClass.gap:
      return gap;
    default:
      return word;
  }
}

function foldedAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = folds[unit] ?? -2;
  if (known !== -2) return known;
  const folded = asciiDigit(unit) ?? foldUnit(unit);
  folds[unit] = folded;
  return folded;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Arabic and Persian digits mean the same numbers: ۱۳۶ is 136. */
function asciiDigit(unit: number): number | undefined {
  if (unit >= 0x660 && unit <= 0x669) return unit - 0x660 + 0x30;
  return unit >= 0x6f0 && unit <= 0x6f9 ? unit - 0x6f0 + 0x30 : undefined;
}

function endOfOpen(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && kindAt(text, end) === open) end++;
  return end;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const kind = kindAt(text, end);
    const goesOn =
      kind === word ||
      kind === vanishing ||
      (kind === inner && isWordAt(text, end + 1)) ||
      isInsideNumber(text, end) ||
      isInInitials(text, start, end);
    if (!goesOn) break;
    end++;
  }
  return end;
}

function isInsideNumber(text: string, at: number): boolean {
  if (!numberUnits.has(text.charCodeAt(at)) || at + 1 >= text.length) return false;
  return isDigit(foldedAt(text, at - 1)) && isDigit(foldedAt(text, at + 1));
}

const gershayim = new Set(Array.from('"\u05f4\u201d', (unit) => unit.charCodeAt(0)));
/** What may stand behind the sign: the last of the initials, with an ending. */
const longestLast = 3;

/** "כטב״מים" and "ארה\"ב" are one word; "ב\"הארץ\"" is a quotation with a preposition. */
function isInInitials(text: string, start: number, at: number): boolean {
  if (!gershayim.has(text.charCodeAt(at)) || !isHebrew(text, at - 1)) return false;
  let end = at + 1;
  while (isHebrew(text, end)) end++;
  const last = end - at - 1;
  // Of two letters in all ("נ״מ") both are initials; else one letter is joined to what is quoted.
  return last > 0 && last <= (at - start > 1 ? longestLast : 1) && !gershayim.has(text.charCodeAt(end));
}

function isHebrew(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x5d0 && unit <= 0x5ea;
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && kindAt(text, at) === word;
}
