import type { Verdict } from '../core/spotting/gate.ts';
import type { Lexicon, Sense } from '../core/spotting/lexicon.ts';
import { createSpotter, type ScannedBlock } from '../core/spotting/page.ts';
import { type Grounds, type Mention, type Refusal, weigh } from '../core/spotting/resolve.ts';

/** One sense of one name, and why it was taken or not (before longer names took the place of shorter ones). */
export interface Decision {
  start: number;
  end: number;
  sense: Sense;
  outcome: Grounds | Refusal;
}

/** What a page of this text would show. */
export interface SpottedText {
  mentions: Mention[];
  verdict: Verdict;
  /** Each block's own, with where the block begins. */
  blocks: { offset: number; mentions: Mention[]; decisions: Decision[] }[];
}

/** In characters: the first line of an article is its headline, unless it is as long as a paragraph. */
const longestHeadline = 160;

/** Spot a text of one block a line as a page would be: all blocks first, then their mentions. */
export function spotText(lexicon: Lexicon, text: string, language: string | undefined): SpottedText {
  const spotter = createSpotter(lexicon, { strictness: 'balanced', ...(language ? { language } : {}) });
  const scanned: { block: ScannedBlock; offset: number }[] = [];
  let offset = 0;
  const [first = ''] = text.split('\n', 1);
  if (first.length <= longestHeadline) spotter.lead(first);
  for (const line of text.split('\n')) {
    const block = spotter.scan(line);
    if (block) scanned.push({ block, offset });
    offset += line.length + 1;
  }
  const blocks = scanned.map(({ block, offset: from }) => ({
    offset: from,
    mentions: spotter.mentions(block),
    decisions: decisionsOf(block),
  }));
  function decisionsOf({ block }: ScannedBlock): Decision[] {
    return block.names.flatMap((candidate) =>
      candidate.senses.map((sense) => ({
        start: candidate.start,
        end: candidate.end,
        sense,
        outcome: weigh(lexicon, block, candidate, sense, spotter.support()),
      })),
    );
  }
  const mentions = blocks.flatMap(({ offset: from, mentions: own }) =>
    own.map((mention) => ({ ...mention, start: mention.start + from, end: mention.end + from })),
  );
  return { mentions, verdict: spotter.verdict(), blocks };
}
