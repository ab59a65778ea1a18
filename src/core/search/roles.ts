import type { Topic } from '../pack.ts';
import type { NameMatch } from './match-names.ts';

/** What somebody or something is, in the words that readers have for it: "president of Ukraine", "Russian jet trainer". */
export interface Role {
  name: string;
  /** Is it so no longer ("foreign minister from 1981 to 1997")? */
  isFormer: boolean;
}

/** Kinds of topics that are known by what they are; an event or a treaty has no such name. */
const kinds: ReadonlySet<string> = new Set(['person', 'organisation', 'place', 'weapon']);
/** What ends the role at the head of a gist: anything that only says more of it. */
const ending =
  /[,;:.()]|\s(?:since|from|until|during|after|before|under|who|which|that|whose|when|where|and|with|for|on|at|by|led|named|built|ordered|founded|flown|killed|in (?:charge|power|succession|diplomatic))\s/;
/** Who held an office until some time holds it no longer, … */
const former = /^\s(?:until\s|from\s.*\s(?:to|until)\s)/;
/** … nor who has died. */
const dead = /\b(?:killed (?:in|on|by|him|her)|he died|(?:his|her) death)\b/;
const formerly = /^former\s/i;

/**
 * The role at the head of a topic's gist. The pack says there what each of its people and things is, and a reader who has
 * forgotten a name asks by that.
 */
export function roleOf({ kind, gist }: Pick<Topic, 'kind' | 'gist'>): Role | undefined {
  if (!kinds.has(kind)) return undefined;
  const [head = ''] = gist.split(ending, 1);
  const name = head.replace(formerly, '').trim();
  if (!name.includes(' ')) return undefined;
  const [rest = ''] = gist.slice(head.length).split(/[;:]/, 1);
  const isFormer =
    formerly.test(head) ||
    (former.test(rest) && !rest.includes(' since ')) ||
    (kind === 'person' && dead.test(gist));
  return { name, isFormer };
}

/** Being what the query says counts a little less than being called so; having been it, much less. */
const roleShare = 0.9;
const formerShare = 0.6;

/** A word of the query with the terms that it may stand for. */
export interface RoleWord {
  terms: ReadonlySet<string>;
  /** How much it says, from 0 to 1. */
  weight: number;
}

/**
 * How well a query says what a topic is, by the terms of its role: all of it or not at all, for half of it ("minister of
 * Iran") is what many are.
 */
export function matchRole(
  { isFormer }: Role,
  parts: ReadonlySet<string>,
  words: readonly RoleWord[],
): NameMatch | undefined {
  const places = new Set<number>();
  const had = new Set<string>();
  for (const [place, { terms }] of words.entries())
    for (const term of terms)
      if (parts.has(term)) {
        places.add(place);
        had.add(term);
      }
  if (had.size < parts.size) return undefined;
  const weightOf = (some: readonly RoleWord[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  const explained = weightOf(words.filter((_, place) => places.has(place))) / (weightOf(words) || 1);
  return { strength: (isFormer ? formerShare : roleShare) * (0.5 + 0.5 * explained), words: places };
}
