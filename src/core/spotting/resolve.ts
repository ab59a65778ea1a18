import { type Antecedent, type AntecedentCounts, antecedentsOf, bareKey, ownerOf } from './antecedents.ts';
import { isSpoken } from './foreign.ts';
import { indexFrom } from './index-from.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import { type Candidate, type CueHit, findCues, findMatches, type Matches } from './match.ts';

/** Why a name was taken for its topic. */
export type Grounds =
  | { kind: 'name' }
  | { kind: 'cue'; cue: string; away: number }
  | { kind: 'named-on-page' }
  | { kind: 'page-subject' };

/** Why a name was not taken for a topic. */
export type Refusal =
  | 'hint'
  | 'other-language'
  | 'veto'
  /** The page has named somebody else in full whose name ends so. */
  | 'another'
  | 'unsupported';

/** A name in its right sense. */
export interface Mention {
  start: number;
  end: number;
  /** Index into the lexicon's topics. */
  topic: number;
  reason: Grounds;
}

/** What is known of the page when a block is resolved. */
export interface PageSupport {
  /** Topics that a strong name was seen of (indices into the lexicon's topics). */
  named: { has(topic: number): boolean };
  /** Is the page about the pack's subject? */
  onTopic: boolean;
  /** The page's language, if known: weak names count in their own language only. */
  language?: string | undefined;
  /** Who was named in full on the page, by the bare names that may refer to them. */
  owners?: AntecedentCounts;
}

/** A block and all that may be names in it. */
export interface Block extends Matches {
  text: string;
  /** The cues in it, looked for when the first name asks. */
  cues(): readonly CueHit[];
  /** Its full names to which bare ones may refer, on the whole page. */
  owners: readonly Antecedent[];
}

/** What there is to resolve in a text. */
export function blockOf(lexicon: Lexicon, text: string, matches = findMatches(lexicon, text)): Block {
  let cues: CueHit[] | undefined;
  return {
    text,
    ...matches,
    owners: antecedentsOf(lexicon, text, matches.names),
    cues: () => (cues ??= findCues(lexicon, text)),
  };
}

/**
 * How far from a name, in UTF-16 units, a cue still speaks for or against it: about the sentence around it.
 * Twenty English words to either side, the usual window of word-sense disambiguation (Yarowsky 1995 finds local
 * collocations strongest, and topical ones useful up to twenty words and beyond).
 */
export const cueWindow = 120;

/** A candidate with the best of its senses; a decoy's is no mention. */
interface Accepted {
  start: number;
  end: number;
  mention: Mention | undefined;
  rank: number;
}

/** Choose among the candidates of one block. Mentions come in order and do not overlap. */
export function resolve(lexicon: Lexicon, block: Block, page: PageSupport): Mention[] {
  const mentions: Mention[] = [];
  // Candidates that overlap, if only through others, are chosen among; all others stand by themselves.
  let group: Accepted[] = [];
  let end = 0;
  for (const candidate of block.names) {
    const best = bestSense(lexicon, block, candidate, page);
    if (!best) continue;
    if (best.start >= end) {
      choose(group, mentions);
      group = [];
    }
    group.push(best);
    end = Math.max(end, best.end);
  }
  choose(group, mentions);
  return mentions;
}

/** Add the mentions of a group: longest first; of equals, the better supported; then the earlier. */
function choose(group: Accepted[], mentions: Mention[]): void {
  const [only] = group;
  if (group.length <= 1) {
    if (only?.mention) mentions.push(only.mention);
    return;
  }
  group.sort((a, b) => b.end - b.start - (a.end - a.start) || b.rank - a.rank || a.start - b.start);
  const taken = new Set<number>();
  const chosen: Mention[] = [];
  for (const { start, end, mention } of group) {
    // Whatever is taken is at least as long: it holds one of the ends, or none of it.
    if (taken.has(start) || taken.has(end - 1)) continue;
    for (let at = start; at < end; at++) taken.add(at);
    if (mention) chosen.push(mention);
  }
  mentions.push(...chosen.sort((a, b) => a.start - b.start));
}

/** How well a reason supports a sense; ties between senses go to the higher. Of two cues the closer counts for more. */
const ranks = { name: 3, cue: 2, 'named-on-page': 1, 'page-subject': 0 } as const;

function bestSense(
  lexicon: Lexicon,
  block: Block,
  candidate: Candidate,
  page: PageSupport,
): Accepted | undefined {
  const { start, end } = candidate;
  let best: Accepted | undefined;
  for (const sense of candidate.senses) {
    // A decoy holds its text, so that no shorter name inside it is taken.
    if (sense.role === 'decoy') return { start, end, mention: undefined, rank: 4 };
    const reason = weigh(lexicon, block, candidate, sense, page);
    if (typeof reason === 'string') continue;
    const rank = ranks[reason.kind] - ('away' in reason ? reason.away / (cueWindow + 1) : 0);
    if (!best || rank > best.rank) {
      best = { start, end, mention: { start, end, topic: sense.target, reason }, rank };
    }
  }
  return best;
}

/** What speaks for a sense at this place, or against it. */
export function weigh(
  lexicon: Lexicon,
  block: Block,
  candidate: Candidate,
  sense: Sense,
  page: PageSupport,
): Grounds | Refusal {
  const { strength, target } = sense;
  if (strength === 'hint') return 'hint';
  // “US$400 million” is a price.
  if (block.text[candidate.end] === '$') return 'veto';
  if (!isSpoken(lexicon, block.text, candidate, sense, page.language)) return 'other-language';
  const isWeak = strength === 'weak';
  const veto = cueOf(lexicon, sense.not, candidate, block);
  const cue = isWeak ? cueOf(lexicon, sense.near, candidate, block) : undefined;
  const isPerson = lexicon.table.topics[target]?.[1] === 'person';
  // “A treaty with Iran that promises less than North Korea's”: what stands closer tells whose it is. Not so of people: what
  // speaks against one is somebody else of the name, who may have “won in Iran”.
  const isOutweighed = !isPerson && cue && veto && awayFrom(candidate, cue) < awayFrom(candidate, veto);
  if (veto && !isOutweighed) return 'veto';
  if (cue) {
    return { kind: 'cue', cue: block.text.slice(cue.start, cue.end), away: awayFrom(candidate, cue) };
  }
  // Strong names of anything but people are nobody else's: no other “Natanz” ends in the name of the site.
  const isDoubtful = isWeak || isPerson;
  const hasOwners = block.owners.length + (page.owners?.size ?? 0) > 0;
  const owner =
    isDoubtful && hasOwners
      ? ownerOf(page.owners, block.owners, bareKey(lexicon, block.text, candidate, target), candidate.start)
      : undefined;
  if (owner !== undefined && owner !== target) return 'another';
  if (!isWeak) return { kind: 'name' };
  if (owner === target || (sense.near >= 0 && page.named.has(target))) return { kind: 'named-on-page' };
  return sense.near < 0 && page.onTopic ? { kind: 'page-subject' } : 'unsupported';
}

/** The closest of `group`'s words, if one stands close enough to a candidate to speak for or against it. */
export function cueOf(
  lexicon: Lexicon,
  group: number,
  candidate: Candidate,
  block: Block,
): CueHit | undefined {
  if (group < 0) return undefined;
  const ids = lexicon.cues.subarray(group + 1, group + 1 + (lexicon.cues[group] ?? 0));
  const { start, end } = candidate;
  const cues = block.cues();
  let closest: CueHit | undefined;
  for (let index = indexFrom(cues, start - cueWindow - longestCue); index < cues.length; index++) {
    const hit = cues[index];
    if (!hit || hit.start >= end + cueWindow) break;
    if (hit.end <= start - cueWindow || !ids.includes(hit.cue)) continue;
    if (!closest || awayFrom(candidate, hit) < awayFrom(candidate, closest)) closest = hit;
  }
  return closest;
}

/** How many units lie between a candidate and a cue; none or less where the cue is in it. */
function awayFrom({ start, end }: Candidate, cue: CueHit): number {
  return Math.max(cue.start - end, start - cue.end);
}

/** In UTF-16 units; longer than any phrase in the pack (120 by its schema) with its endings and broken lines. */
const longestCue = 200;
