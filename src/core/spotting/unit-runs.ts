import { classOf, foldUnit, vanishes } from './fold.ts';
import { spelledOut, symbolBits, symbols } from './lexicon.ts';
import { unitClass } from './unit-class.ts';

/** A run shorter than this is spelled out with its neighbours: a few long copies take less than many short ones. */
const shortest = 64;

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
  const entries = entriesOf(symbolOf);
  for (let unit = 0; unit < entries.length; ) {
    const entry = entries[unit] ?? 0;
    let end = unit + 1;
    while (end < entries.length && entries[end] === entry) end++;
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

function entriesOf(symbolOf: ReadonlyMap<string, number>): Uint16Array {
  unicode ??= readUnicode();
  const entries = unicode.classes.map((kind) => (kind << symbolBits) | symbols.other);
  for (const [folded, symbol] of symbolOf) {
    for (const unit of unicode.unitsOf.get(folded) ?? []) {
      entries[unit] = ((unicode.classes[unit] ?? 0) << symbolBits) | symbol;
    }
  }
  return entries;
}

/** The same for every lexicon, of which tests build thousands. */
let unicode: { classes: Uint16Array; unitsOf: Map<string, number[]> } | undefined;

/** The class of each code unit, and the units that fold to each. */
function readUnicode() {
  const classes = new Uint16Array(1 << 16);
  const unitsOf = new Map<string, number[]>();
  for (let unit = 0; unit < classes.length; unit++) {
    const folded = foldUnit(unit);
    classes[unit] = folded === vanishes ? unitClass.vanishing : classOf(unit);
    if (folded === vanishes) continue;
    const key = String.fromCharCode(folded);
    const units = unitsOf.get(key);
    if (units) units.push(unit);
    else unitsOf.set(key, [unit]);
  }
  return { classes, unitsOf };
}
