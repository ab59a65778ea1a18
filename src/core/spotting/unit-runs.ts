import { classOf, foldUnit, vanishes } from './fold.ts';
import { spelledOut, symbolBits, symbols } from './lexicon.ts';
import { unitClass } from './unit-class.ts';

/** A run shorter than this is spelled out with its neighbours: a few long copies take less than many short ones. */
const shortest = 16;

/**
 * Symbol and class of all 65,536 code units as `Lexicon.units` has them, packed as `unroll` reads them. `symbolOf`:
 * symbols by folded unit. Worked out in the build, because the regular expressions of Unicode's classes took a fresh page
 * longer to compile than this takes to unroll.
 */
export function runsOfUnits(symbolOf: ReadonlyMap<string, number>): Uint16Array {
  const packed: number[] = [];
  let literal: number[] = [];
  function spellOut(): void {
    if (literal.length > 0) packed.push(literal.length, spelledOut, ...literal);
    literal = [];
  }
  for (let unit = 0; unit <= 0xffff; ) {
    const entry = entryOf(unit, symbolOf);
    let end = unit + 1;
    while (end <= 0xffff && entryOf(end, symbolOf) === entry) end++;
    if (end - unit < shortest) for (; unit < end; unit++) literal.push(entry);
    else {
      spellOut();
      packed.push(end - unit, entry);
      unit = end;
    }
  }
  spellOut();
  return Uint16Array.from(packed);
}

function entryOf(unit: number, symbolOf: ReadonlyMap<string, number>): number {
  traits[unit] ??= traitsOf(unit);
  const { folded, kind } = traits[unit];
  return (
    (kind << symbolBits) | (folded === undefined ? symbols.other : (symbolOf.get(folded) ?? symbols.other))
  );
}

interface UnitTraits {
  /** Undefined for what vanishes. */
  folded: string | undefined;
  kind: number;
}

/** The same for every lexicon, of which tests build thousands. */
const traits: UnitTraits[] = [];

function traitsOf(unit: number): UnitTraits {
  const folded = foldUnit(unit);
  return folded === vanishes
    ? { folded: undefined, kind: unitClass.vanishing }
    : { folded: String.fromCharCode(folded), kind: classOf(unit) };
}
