/**
 * Who a bare family name refers to. “Mojtaba Khamenei” in full is the antecedent of the bare “Khamenei” of its page, which is
 * then the son; after “Daniil Medvedev” (a decoy), “Medvedev” is nobody we know. See docs/spotting.md.
 */
import { indexFrom } from './index-from.ts';
import { foldAsKey, type Lexicon, type LexiconTable, type Sense } from './lexicon.ts';
import type { Candidate } from './match.ts';

/** One naming in full that ends in a shorter name of `topic` (its owner's own may hold it anywhere). */
export interface Antecedent {
  /** Of the full name. */
  start: number;
  /** The shorter name and the topic it might be taken for; see `bareKey`. */
  bare: string;
  /** The topic named in full, or `stranger`. */
  owner: number;
}

/** The owner is somebody that the pack has no topic for. */
export const stranger = -1;

/** How often each owner of each bare name was named in full. */
export type AntecedentCounts = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * A bare name as one of `topic`: cases differ at the end of a word, so its first letters stand for all of them. Names of
 * one topic that begin alike are taken for one, which does no harm: they share their owner.
 */
export function bareKey(lexicon: Lexicon, text: string, { start, end }: Candidate, topic: number): string {
  return `${topic} ${foldAsKey(lexicon, text.slice(start, Math.min(end, start + keyLength)))}`;
}

/** As few as tell “Washington” from “White House”; in Chinese, a whole family name. */
const keyLength = 3;

/** The full names of a block, each for the shorter names in it that may refer back to it. `names` in order of start, as the matcher finds them. */
export function antecedentsOf(lexicon: Lexicon, text: string, names: readonly Candidate[]): Antecedent[] {
  return names.flatMap(({ start, end, senses }) => {
    const first = indexFrom(names, start);
    const owners = ownersOf(senses);
    if (owners.length === 0) return [];
    return names
      .slice(first, indexFrom(names, end))
      .filter((inner) => inner.end <= end && inner.end - inner.start < end - start)
      .flatMap((inner) =>
        owners.flatMap((owner) =>
          inner.senses
            .filter((sense) => mayReferTo(lexicon.table, owner, sense, inner.end === end))
            .map(({ target }) => ({ start, bare: bareKey(lexicon, text, inner, target), owner })),
        ),
      );
  });
}

/** Whose full name this is, if it is one. */
function ownersOf(senses: readonly Sense[]): number[] {
  if (senses.some(({ role }) => role === 'decoy')) return [stranger];
  return [...new Set(senses.filter(({ strength }) => strength === 'strong').map(({ target }) => target))];
}

/**
 * May a shorter name inside a full name of `owner` refer to `owner`? Its own, always. A name of another topic only where it is the last
 * part, and only what is in doubt by nature: family names, and weak names of things of the same kind. “Gulf of Oman” takes
 * nothing from Oman, nor “the killing of Soleimani” from the general.
 */
function mayReferTo(
  { topics }: LexiconTable,
  owner: number,
  { role, strength, target }: Sense,
  isLast: boolean,
): boolean {
  if (role !== 'name' || strength === 'hint') return false;
  if (owner === target) return true;
  const kind = topics[target]?.[1];
  const isOpen = strength === 'weak' || kind === 'person';
  return isLast && isOpen && (owner === stranger || topics[owner]?.[1] === kind);
}

/**
 * Named in full this many times as often as anybody else, an owner is who the page is about: writers then use the bare
 * name for them, and repeat the full one for others (“his father, Ali Khamenei”).
 */
const mainRatio = 2;

/**
 * Who the bare name at `at` belongs to: who the page is mainly about; else who was named in full last in this block;
 * else who is named most. Undefined when nobody was, or two were as often.
 */
export function ownerOf(
  counts: AntecedentCounts | undefined,
  local: readonly Antecedent[],
  bare: string,
  at: number,
): number | undefined {
  let owner: number | undefined;
  let most = 0;
  let next = 0;
  for (const [named, times] of counts?.get(bare) ?? []) {
    next = Math.max(next, Math.min(most, times));
    if (times > most) [most, owner] = [times, named];
  }
  if (owner !== undefined && most >= mainRatio * next) return owner;
  const before = indexFrom(local, at);
  const last = local
    .slice(Math.max(0, before - rememberedNames), before)
    .findLast((antecedent) => antecedent.bare === bare);
  return last?.owner ?? (most > next ? owner : undefined);
}

/** How many full names back a block is searched: a text node may be as long as a book. */
const rememberedNames = 64;
