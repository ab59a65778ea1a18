/** A run-time check that also tells the compiler what the value is. */
export type Guard<T> = (value: unknown) => value is T;
/** The type that a guard proves. */
export type Guarded<G> = G extends Guard<infer T> ? T : never;

type Fields = Readonly<Record<string, Guard<unknown>>>;
type Shape<R extends Fields, O extends Fields> = { [K in keyof R]: Guarded<R[K]> } & {
  [K in keyof O]?: Guarded<O[K]>;
};

export const isString: Guard<string> = (value) => typeof value === 'string';
export const isBoolean: Guard<boolean> = (value) => typeof value === 'boolean';
export const isFiniteNumber: Guard<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value);
/** A whole number of at least 0: an offset, a count, an index. */
export const isCount: Guard<number> = (value): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/** A string of at most `max` UTF-16 code units. */
export const textUpTo =
  (max: number): Guard<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= max;

/** One of the values listed. */
export const oneOf =
  <const T extends readonly (string | number | boolean)[]>(...values: T): Guard<T[number]> =>
  (value): value is T[number] =>
    (values as readonly unknown[]).includes(value);

/** What one of the guards lets through. */
export const anyOf =
  <const G extends readonly Guard<unknown>[]>(...guards: G): Guard<Guarded<G[number]>> =>
  (value): value is Guarded<G[number]> =>
    guards.some((guard) => guard(value));

/** An array of at most `max` items, each of which passes `item`. */
export const listOf =
  <T>(item: Guard<T>, max = 100_000): Guard<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.length <= max && value.every(item);

/** A pair of values. */
export const pairOf =
  <A, B>(first: Guard<A>, second: Guard<B>): Guard<[A, B]> =>
  (value): value is [A, B] =>
    Array.isArray(value) && value.length === 2 && first(value[0]) && second(value[1]);

/** A plain object whose every value passes `item`. */
export const recordOf =
  <T>(item: Guard<T>): Guard<Record<string, T>> =>
  (value): value is Record<string, T> =>
    isRecord(value) && Object.values(value).every(item);

/** An object with all of `required` and, where present, `optional` fields; others are let through unread. */
export const shape =
  <R extends Fields, O extends Fields = Record<never, never>>(
    required: R,
    optional?: O,
  ): Guard<Shape<R, O>> =>
  (value): value is Shape<R, O> => {
    if (!isRecord(value)) return false;
    for (const key in required) if (!required[key]?.(value[key])) return false;
    for (const key in optional) if (value[key] !== undefined && !optional[key]?.(value[key])) return false;
    return true;
  };

/** A plain object, of which nothing else is known. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
