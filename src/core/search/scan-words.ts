import { classOf, foldUnit, unitClass, vanishes } from '../spotting/fold.ts';

/** `open`: a run of Han or Hiragana, where words have no visible boundaries. */
export type RunKind = 'word' | 'open';
export type VisitRun = (start: number, end: number, kind: RunKind) => void;

/**
 * Visit the runs of a text that words are made of, in order, as UTF-16 offsets. Hyphens and apostrophes between letters
 * or digits stay inside the run (`su-35`, `Ra'isi`); everything else separates.
 */
export function scanWords(text: string, visit: VisitRun): void {
  let at = 0;
  while (at < text.length) {
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

/** A run folded as spotting folds it: case, accents, widths, Arabic and Persian letter variants. */
export function foldRun(run: string): string {
  let folded = '';
  for (let at = 0; at < run.length; at++) {
    const unit = foldedAt(run, at);
    if (unit !== vanishes) folded += String.fromCharCode(unit);
  }
  return folded;
}

// The kinds of units, as one byte each; 0 means "not looked at yet".
const gap = 1;
const word = 2;
const open = 3;
const vanishing = 4;
const inner = 5;
const innerUnits = new Set(Array.from("-\u2010\u2011'\u2019\u02bc", (unit) => unit.charCodeAt(0)));
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
    const goesOn = kind === word || kind === vanishing || (kind === inner && isWordAt(text, end + 1));
    if (!goesOn) break;
    end++;
  }
  return end;
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && kindAt(text, at) === word;
}
