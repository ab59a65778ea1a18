import { classOf, foldText, foldUnit, vanishes } from '../../../src/core/spotting/fold.ts';
import type { NameEntry } from '../../../src/core/spotting/names.ts';
import { unitClass } from '../../../src/core/spotting/unit-class.ts';

/** Where a name stands. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The places of names that do not inflect, found the slow way: every name tried at every place, by the rules of
 * docs/spotting alone. It shares the folding of single units with the matcher, and neither trie nor tables.
 */
export function plainMatches(text: string, names: readonly Pick<NameEntry, 'text'>[]): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isWordStart(text, start)) continue;
    for (const name of names) {
      const end = endOf(text, start, foldText(name.text));
      if (end !== undefined) spans.push({ start, end });
    }
  }
  return spans;
}

function isWordStart(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  if (kind === unitClass.vanishing || kind === unitClass.gap) return false;
  if (kind === unitClass.open) return true;
  let before = at - 1;
  while (before >= 0 && classOf(text.charCodeAt(before)) === unitClass.vanishing) before--;
  return before < 0 || classOf(text.charCodeAt(before)) !== kind;
}

/** Where `key`, begun at `start`, ends in `text` as a whole word; marks between letters are looked through. */
function endOf(text: string, start: number, key: string): number | undefined {
  let at = start;
  let last: number = unitClass.gap;
  for (const unit of key) {
    while (at < text.length && foldUnit(text.charCodeAt(at)) === vanishes) at++;
    if (at >= text.length || foldUnit(text.charCodeAt(at)) !== unit.charCodeAt(0)) return undefined;
    last = classOf(text.charCodeAt(at));
    at++;
    // A run of spaces is one space, whatever vanishes among them.
    if (unit === ' ') while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  }
  let behind = at;
  while (behind < text.length && classOf(text.charCodeAt(behind)) === unitClass.vanishing) behind++;
  const next = behind < text.length ? classOf(text.charCodeAt(behind)) : unitClass.gap;
  const bounded = last === unitClass.word || last === unitClass.katakana;
  return bounded && next === last ? undefined : at;
}

function isBlank(unit: number): boolean {
  const folded = foldUnit(unit);
  return folded === 0x20 || folded === vanishes;
}
