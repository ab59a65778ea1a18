import type { Lexicon, Sense } from './lexicon.ts';
import type { Candidate, CueHit, Matches } from './match.ts';

/** Why a name was taken for its topic. */
export type Reason =
  | { kind: 'name' }
  | { kind: 'cue'; cue: string }
  | { kind: 'named-on-page' }
  | { kind: 'page-subject' };

/** A name in its right sense. */
export interface Mention {
  start: number;
  end: number;
  /** Index into the lexicon's topics. */
  topic: number;
  reason: Reason;
}

/** What is known of the page when a block is resolved. */
export interface PageSupport {
  /** Topics that a strong name was seen of (indices into the lexicon's topics). */
  named: { has(topic: number): boolean };
  /** Is the page about the pack's subject? */
  onTopic: boolean;
  /** The page's language, if known: weak names count in their own language only. */
  language?: string;
}

/**
 * How far from a name, in UTF-16 units, a cue still speaks for or against it: about the sentence around it.
 * Twenty English words to either side, the usual window of word-sense disambiguation (Yarowsky 1995 finds local
 * collocations strongest, and topical ones useful up to twenty words and beyond).
 */
export const cueWindow = 120;

/** Choose among the candidates of one block. Mentions come in order and do not overlap. */
export function resolve(lexicon: Lexicon, text: string, matches: Matches, page: PageSupport): Mention[] {
  const accepted: (Candidate & { mention: Mention | undefined; rank: number })[] = [];
  for (const candidate of matches.names) {
    const best = bestSense(lexicon, text, candidate, matches.cues, page);
    if (best) accepted.push({ ...candidate, ...best });
  }
  // Longest first; of equals, the better supported; then the earlier.
  accepted.sort((a, b) => b.end - b.start - (a.end - a.start) || b.rank - a.rank || a.start - b.start);
  const taken: { start: number; end: number }[] = [];
  const mentions: Mention[] = [];
  for (const candidate of accepted) {
    if (taken.some((other) => candidate.start < other.end && candidate.end > other.start)) continue;
    taken.push(candidate);
    if (candidate.mention) mentions.push(candidate.mention);
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** How well a reason supports a sense; ties between senses go to the higher. */
const ranks = { name: 3, cue: 2, 'named-on-page': 1, 'page-subject': 0 } as const;

function bestSense(
  lexicon: Lexicon,
  text: string,
  candidate: Candidate,
  cues: readonly CueHit[],
  page: PageSupport,
): { mention: Mention | undefined; rank: number } | undefined {
  let best: { mention: Mention | undefined; rank: number } | undefined;
  for (const sense of candidate.senses) {
    // A decoy holds its text, so that no shorter name inside it is taken.
    if (sense.role === 'decoy') return { mention: undefined, rank: 4 };
    if (isOverruled(lexicon, candidate, sense, page.language)) continue;
    const reason = support(lexicon, text, candidate, sense, cues, page);
    if (!reason) continue;
    const rank = ranks[reason.kind];
    if (!best || rank > best.rank) {
      best = { mention: { start: candidate.start, end: candidate.end, topic: sense.target, reason }, rank };
    }
  }
  return best;
}

/**
 * The page's own language decides on its own names: English doubts about “Iskander” hold on an English page, however
 * sure French is of them.
 */
function isOverruled(
  lexicon: Lexicon,
  { senses }: Candidate,
  { language, target }: Sense,
  pageLanguage: string | undefined,
): boolean {
  const { languages } = lexicon.table;
  if (senses.length < 2 || pageLanguage === undefined || languages[language] === pageLanguage) return false;
  return senses.some((own) => own.target === target && languages[own.language] === pageLanguage);
}

/** What speaks for a sense at this place; nothing if it is vetoed or unsupported. */
function support(
  lexicon: Lexicon,
  text: string,
  candidate: Candidate,
  sense: Sense,
  cues: readonly CueHit[],
  page: PageSupport,
): Reason | undefined {
  if (sense.strength === 'hint') return undefined;
  if (cueOf(lexicon, sense.not, candidate, cues)) return undefined;
  if (sense.strength === 'strong') return { kind: 'name' };
  if (page.language && lexicon.table.languages[sense.language] !== page.language) return undefined;
  const cue = cueOf(lexicon, sense.near, candidate, cues);
  if (cue) return { kind: 'cue', cue: text.slice(cue.start, cue.end) };
  if (sense.near >= 0) return page.named.has(sense.target) ? { kind: 'named-on-page' } : undefined;
  return page.onTopic ? { kind: 'page-subject' } : undefined;
}

function cueOf(
  lexicon: Lexicon,
  group: number,
  { start, end }: Candidate,
  cues: readonly CueHit[],
): CueHit | undefined {
  if (group < 0) return undefined;
  const ids = lexicon.table.cues[group] ?? [];
  return cues.find(
    (hit) => hit.start < end + cueWindow && hit.end > start - cueWindow && ids.includes(hit.cue),
  );
}
