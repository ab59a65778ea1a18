import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Guard,
  isBoolean,
  isCount,
  isFiniteNumber,
  isString,
  listOf,
  oneOf,
  pairOf,
  recordOf,
  shape,
  textUpTo,
} from '../../src/core/guards.ts';

describe('guards of single values', () => {
  it.each<[string, Guard<unknown>, unknown[], unknown[]]>([
    ['a string', isString, ['', 'x'], [0, null, undefined, ['x'], Object('x')]],
    ['a boolean', isBoolean, [true, false], [0, 'true', null]],
    ['a finite number', isFiniteNumber, [0, -1.5], [Number.NaN, Number.POSITIVE_INFINITY, '1', 1n]],
    ['a count', isCount, [0, 7, 2 ** 53 - 1], [-1, 0.5, 2 ** 53, Number.NaN, '7']],
    ['a text up to 3', textUpTo(3), ['', 'abc'], ['abcd', 3, null]],
    ['one of a few', oneOf('a', 1, true), ['a', 1, true], ['b', '1', false, undefined]],
  ])('tell %s', (_, guard, good, bad) => {
    expect(good.filter((value) => !guard(value))).toEqual([]);
    expect(bad.filter((value) => guard(value))).toEqual([]);
  });
});

describe('guards of lists', () => {
  it('look at every item', () => {
    expect(listOf(isString)(['a', 'b'])).toBe(true);
    expect(listOf(isString)(['a', 7])).toBe(false);
    expect(listOf(isString)([])).toBe(true);
  });

  it('refuse more items than allowed without looking at them', () => {
    let looked = 0;
    const counting: Guard<string> = (value): value is string => typeof value === 'string' && ++looked > 0;
    expect(listOf(counting, 2)(['a', 'b', 'c'])).toBe(false);
    expect(looked).toBe(0);
  });

  it('refuse what only looks like a list', () => {
    expect(listOf(isString)({ length: 1, 0: 'a' })).toBe(false);
    expect(listOf(isString)('ab')).toBe(false);
  });

  it('tell pairs', () => {
    const isPair = pairOf(isString, isCount);
    expect(isPair(['a', 1])).toBe(true);
    expect([['a'], ['a', 1, 2], [1, 'a'], 'a1', null].filter((value) => isPair(value))).toEqual([]);
  });
});

describe('guards of objects', () => {
  const isPoint = shape({ x: isFiniteNumber, y: isFiniteNumber }, { label: isString });

  it('want every required field, and optional ones only if they are right', () => {
    expect(isPoint({ x: 1, y: 2 })).toBe(true);
    expect(isPoint({ x: 1, y: 2, label: 'a' })).toBe(true);
    expect(isPoint({ x: 1, y: 2, label: undefined })).toBe(true);
    expect(isPoint({ x: 1 })).toBe(false);
    expect(isPoint({ x: 1, y: '2' })).toBe(false);
    expect(isPoint({ x: 1, y: 2, label: 7 })).toBe(false);
    expect(isPoint({ x: 1, y: 2, label: null })).toBe(false);
  });

  it('let fields that they do not know through unread', () => {
    const extra = { x: 1, y: 2 };
    Object.defineProperty(extra, 'other', {
      enumerable: true,
      get: () => {
        throw new Error('was read');
      },
    });
    expect(isPoint(extra)).toBe(true);
  });

  it.each([null, undefined, 'x', 7, [1, 2], [], () => 1])('refuse %j', (value) => {
    expect(isPoint(value)).toBe(false);
  });

  it('look at every value of a record', () => {
    expect(recordOf(isString)({ a: 'b', c: 'd' })).toBe(true);
    expect(recordOf(isString)({})).toBe(true);
    expect(recordOf(isString)({ a: 7 })).toBe(false);
    expect(recordOf(isString)(['a'])).toBe(false);
  });

  it('take objects without a prototype', () => {
    expect(isPoint(Object.assign(Object.create(null), { x: 1, y: 2 }))).toBe(true);
  });

  it('never fail on data, whatever it is', () => {
    const guard = shape(
      { list: listOf(pairOf(isCount, oneOf('a', 'b'))), nested: shape({ record: recordOf(isBoolean) }) },
      { text: textUpTo(5) },
    );
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withDate: true, withMap: true }), (value) => {
        expect(typeof guard(value)).toBe('boolean');
        expect(typeof guard({ list: value, nested: value, text: value })).toBe('boolean');
      }),
    );
  });

  it('let an error of a getter through: what arrives by message or storage is data and has none', () => {
    const hostile = {
      get x(): number {
        throw new Error('no');
      },
      y: 2,
    };
    expect(() => isPoint(hostile)).toThrow('no');
  });
});
