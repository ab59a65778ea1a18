/**
 * Who a bare family name belongs to. “Mojtaba Khamenei” in full claims the bare “Khamenei” of its page for the son,
 * “Daniil Medvedev” (a decoy) claims “Medvedev” for nobody we know. See docs/spotting.md.
 */
import { foldText } from './fold.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import type { Candidate } from './match.ts';

/** One naming in full that ends in a shorter name of `topic` (its owner's own may hold it anywhere). */
export interface Claim {
  end: number;
  /** The shorter name and the topic it might be taken for; see `bareKey`. */
  bare: string;
  /** The topic named in full, or `stranger`. */
  owner: number;
}

/** The owner is somebody that the pack has no topic for. */
export const stranger = -1;

/** How often each owner was named in full, by bare name. */
export type ClaimCounts = Map<string, Map<number, number>>;

/**
 * A bare name as one of `topic`: cases differ at the end of a word, so its first letters stand for all of them. Names of
 * one topic that begin alike are taken for one, which does no harm: they share their owner.
 */
export function bareKey(text: string, start: number, topic: number): string {
  return `${topic} ${foldText(text.slice(start, start + keyLength))}`;
}

/** As few as tell “Washington” from “White House”; in Chinese, a whole family name. */
const keyLength = 3;

/** The claims that a block's full names make. `names` in order of start, as the matcher finds them. */
export function claimsOf(lexicon: Lexicon, text: string, names: readonly Candidate[]): Claim[] {
  const claims: Claim[] = [];
  let first = 0;
  for (const full of names) {
    while ((names[first]?.start ?? full.start) < full.start) first++;
    const owners = ownersOf(full);
    if (owners.length === 0) continue;
    for (const inner of namesWithin(full, names, first)) {
      for (const owner of owners) {
        for (const topic of contested(lexicon, inner, owner, inner.end === full.end)) {
          claims.push({ end: full.end, bare: bareKey(text, inner.start, topic), owner });
        }
      }
    }
  }
  return claims;
}

/** The shorter names in a full one; `first` is the first that starts no earlier. */
function namesWithin(full: Candidate, names: readonly Candidate[], first: number): Candidate[] {
  const within: Candidate[] = [];
  for (let index = first; index < names.length; index++) {
    const inner = names[index];
    if (!inner || inner.start >= full.end) break;
    const isShorter = inner.end - inner.start < full.end - full.start;
    if (isShorter && inner.end <= full.end) within.push(inner);
  }
  return within;
}

function ownersOf({ senses }: Candidate): number[] {
  if (senses.some(({ role }) => role === 'decoy')) return [stranger];
  const owners = senses.filter(isStrong).map(({ target }) => target);
  return [...new Set(owners)];
}

const isStrong = ({ role, strength }: Sense) => role === 'name' && strength === 'strong';

/**
 * The topics whose bare name this is. Another owner contests it only as the last part of its own name, and only what is
 * in doubt by nature: family names, and names that are weak anyway. “Gulf of Oman” takes nothing from Oman.
 */
function contested({ table }: Lexicon, inner: Candidate, owner: number, isLast: boolean): Set<number> {
  const kindOf = (topic: number) => table.topics[topic]?.[1];
  const topics = new Set<number>();
  for (const { role, target, strength } of inner.senses) {
    if (role !== 'name' || strength === 'hint') continue;
    const isOpen = strength === 'weak' || kindOf(target) === 'person';
    const isRival = isLast && isOpen && (owner === stranger || kindOf(owner) === kindOf(target));
    if (owner === target || isRival) topics.add(target);
  }
  return topics;
}

/** Add a block's claims to the page's, or take them back (`times` −1). */
export function countClaims(counts: ClaimCounts, claims: readonly Claim[], times: 1 | -1): void {
  for (const { bare, owner } of claims) {
    const owners = counts.get(bare) ?? new Map<number, number>();
    const sum = (owners.get(owner) ?? 0) + times;
    if (sum > 0) counts.set(bare, owners.set(owner, sum));
    else if (owners.delete(owner) && owners.size === 0) counts.delete(bare);
  }
}

/**
 * Named in full this many times as often as anybody else, an owner is who the page is about: writers then use the bare
 * name for them, and repeat the full one for others (“his father, Ali Khamenei”).
 */
const mainRatio = 2;

/** Who the page is mainly about, of those whose full names end in this bare one. */
export function mainOwner(counts: ClaimCounts | undefined, bare: string): number | undefined {
  const [first, second] = byCount(counts, bare);
  return first && first[1] >= mainRatio * (second?.[1] ?? 0) ? first[0] : undefined;
}

/**
 * Who the bare name at `at` belongs to: who the page is mainly about; else who was named in full last in this block;
 * else who is named most. Undefined when nobody was, or two were as often.
 */
export function ownerOf(
  counts: ClaimCounts | undefined,
  local: readonly Claim[],
  bare: string,
  at: number,
): number | undefined {
  const main = mainOwner(counts, bare);
  if (main !== undefined) return main;
  const last = local.findLast((claim) => claim.bare === bare && claim.end <= at);
  if (last) return last.owner;
  const [first, second] = byCount(counts, bare);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

function byCount(counts: ClaimCounts | undefined, bare: string): [owner: number, times: number][] {
  return [...(counts?.get(bare) ?? [])].sort(([, a], [, b]) => b - a);
}
