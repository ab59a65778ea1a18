import { jaccardIndex } from '../jaccard-index.ts';
import { lazy } from '../lazy.ts';
import type { Passage } from '../pack.ts';
import type { Tokenizer } from '../search/tokenize.ts';
import { bagOf } from './context.ts';
import type { Ranked } from './rank-excerpts.ts';
import { isRebuttal } from './rebuttal.ts';
import { repetition, sameDay, sameText, worthShowing } from './weights.ts';

/** A passage that was picked, and whether it was for the sake of the claim above it. */
export interface Picked<P> extends Ranked<P> {
  isOtherSide: boolean;
}

interface Contender<P> {
  ranked: Ranked<P>;
  /** Found out when it is compared: most candidates never are. */
  terms: () => ReadonlySet<string>;
}

/**
 * The first few that are worth showing and do not repeat each other (Carbonell and Goldstein's MMR, SIGIR 1998). A
 * disputed claim comes with its other side, if there is a passage that gives it and room for it.
 */
export function pickExcerpts<P extends { passage: Passage }>(
  ranked: readonly Ranked<P>[],
  limit: number,
  tokenizer: Tokenizer,
): Picked<P>[] {
  const picked: (Contender<P> & { isOtherSide: boolean })[] = [];
  const rest: Contender<P>[] = ranked.map((entry) => ({
    ranked: entry,
    terms: lazy(() => new Set(bagOf(entry.item.passage.text, tokenizer).terms.keys())),
  }));
  const take = (index: number, isOtherSide: boolean) => {
    for (const candidate of rest.splice(index, 1)) picked.push({ ...candidate, isOtherSide });
  };
  while (picked.length < limit) {
    const next = bestOfRest(rest, picked);
    if (!next || next.value < worthShowing * (ranked[0]?.score ?? 0)) break;
    take(next.index, false);
    const last = picked.at(-1);
    const reply = last && picked.length < limit ? otherSideOf(last, rest, picked) : -1;
    if (reply >= 0) take(reply, true);
  }
  return picked.map(({ ranked: entry, isOtherSide }) => ({ ...entry, isOtherSide }));
}

function bestOfRest<P extends { passage: Passage }>(
  rest: readonly Contender<P>[],
  picked: readonly Contender<P>[],
) {
  let best: { index: number; value: number } | undefined;
  for (const [index, candidate] of rest.entries()) {
    // They come best first, and comparing only takes away: the rest cannot be better.
    if (best && candidate.ranked.score <= best.value) break;
    const repeated = Math.max(0, ...picked.map((other) => repetitionOf(candidate, other)));
    if (repeated >= sameText) continue;
    const value = candidate.ranked.score - repetition * repeated;
    if (!best || value > best.value) best = { index, value };
  }
  return best;
}

/** How far a passage says what another says: by their words, which count more where both tell of one day. */
function repetitionOf<P extends { passage: Passage }>(one: Contender<P>, other: Contender<P>): number {
  const { date } = one.ranked.item.passage;
  const isSameDay = date.length === 10 && date === other.ranked.item.passage.date;
  return jaccardIndex(one.terms(), other.terms()) * (isSameDay ? sameDay : 1);
}

/** The place of the best passage that answers a claim; −1 where nothing does, or where it is no claim. */
function otherSideOf<P extends { passage: Passage }>(
  claim: Contender<P>,
  rest: readonly Contender<P>[],
  picked: readonly Contender<P>[],
): number {
  return rest.findIndex(
    (candidate) =>
      isRebuttal(claim.ranked.item.passage, candidate.ranked.item.passage, () =>
        jaccardIndex(claim.terms(), candidate.terms()),
      ) && picked.every((other) => jaccardIndex(candidate.terms(), other.terms()) < sameText),
  );
}
