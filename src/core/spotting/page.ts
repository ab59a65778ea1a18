/**
 * Spotting over a whole page, block by block: what the page script and the command line share. Blocks may come in any
 * order, change and go; the page's evidence follows.
 */

import type { Strictness } from '../settings.ts';
import { type Claim, mainOwner } from './claims.ts';
import { readingLanguage } from './foreign.ts';
import {
  addEvidence,
  addLead,
  type BlockEvidence,
  hintsOf,
  isUnmistakable,
  judge,
  noEvidence,
  type PageEvidence,
  type Verdict,
} from './gate.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import {
  blockOf,
  type Mention,
  type PageSupport,
  type Reason,
  type Refusal,
  resolve,
  weigh,
} from './resolve.ts';

/** A block with names in it: kept until the page's verdict is known, and beyond for later verdicts. */
export interface ScannedBlock extends BlockEvidence {
  text: string;
}

export interface PageSpotter {
  /** Take note of the page's title or main heading, before or besides its text. */
  lead(title: string): void;
  /** Scan one block (a paragraph, a heading); without any name, nothing needs to be kept. `again`: its place was read before, and its length counts already. */
  scan(text: string, again?: boolean): ScannedBlock | undefined;
  /** The block was changed or removed: what it said no longer counts. */
  forget(block: ScannedBlock): void;
  /** The mentions of a scanned block, as the page stands now. */
  mentions(block: ScannedBlock): Mention[];
  /** What was made of every sense of every name in a block, in its order: for tools and tests. */
  decisions(block: ScannedBlock): Decision[];
  verdict(): Verdict;
  /** Grows whenever the page's support changed in a way that may change mentions elsewhere. */
  readonly version: number;
}

/** One sense of one name, and why it was taken or not (before longer names took the place of shorter ones). */
export interface Decision {
  start: number;
  end: number;
  sense: Sense;
  outcome: Reason | Refusal;
}

export interface SpotterOptions {
  strictness: Strictness;
  /** The page's language subtag, if it says so. */
  language?: string;
}

export function createSpotter(
  lexicon: Lexicon,
  { strictness, language: declared }: SpotterOptions,
): PageSpotter {
  const evidence: PageEvidence = noEvidence();
  const language = readingLanguage(lexicon, declared);
  const known = language === undefined ? {} : { language };
  const { languages, elsewhere } = lexicon.table;
  const wordsOfElsewhere = (language !== undefined && elsewhere[languages.indexOf(language)]) || [];
  let version = 0;
  let onTopic = false;
  const alone: PageSupport = { named: new Map(), onTopic: false, ...known };
  /** Change the evidence, and note whether mentions elsewhere may change with it. */
  function update(change: () => void, claims: readonly Claim[] = []): void {
    const support = () =>
      `${onTopic} ${evidence.named.size} ${claims.map(({ bare }) => mainOwner(evidence.claims, bare))}`;
    const before = support();
    change();
    onTopic = judge(lexicon, evidence, strictness).onTopic;
    if (support() !== before) version++;
  }
  /** What a text says whatever the page says: the part of the page's evidence that is its own. */
  function read(text: string): ScannedBlock {
    const block = blockOf(lexicon, text);
    const certain = resolve(lexicon, block, alone).filter((mention) => !isCompounded(text, mention));
    const elsewhere = block.cues.filter(({ cue }) => wordsOfElsewhere.includes(cue)).length;
    return { text, block, certain, hinted: hintsOf(lexicon, block, language), elsewhere };
  }
  const pageSupport = (): PageSupport => {
    const { named, claims } = evidence;
    return { named, claims, onTopic, ...known };
  };
  return {
    lead(title) {
      update(() => addLead(evidence, read(title)));
    },
    scan(text, again = false) {
      const scanned = read(text);
      const saysAnything = scanned.block.names.length > 0 || scanned.elsewhere > 0;
      // What is kept takes its length along when it is forgotten; what is not kept would count at every change.
      if (saysAnything || !again) update(() => addEvidence(evidence, scanned), scanned.block.claims);
      return saysAnything ? scanned : undefined;
    },
    forget(scanned) {
      update(() => addEvidence(evidence, scanned, -1), scanned.block.claims);
    },
    mentions({ block }) {
      const mentions = resolve(lexicon, block, pageSupport());
      return onTopic ? mentions : mentions.filter((mention) => isUnmistakable(lexicon, mention));
    },
    decisions: ({ block }) =>
      block.names.flatMap((candidate) =>
        candidate.senses.map((sense) => ({
          start: candidate.start,
          end: candidate.end,
          sense,
          outcome: weigh(lexicon, block, candidate, sense, pageSupport()),
        })),
      ),
    verdict: () => judge(lexicon, evidence, strictness),
    get version() {
      return version;
    },
  };
}

/** “Iran-backed” tells less of Iran than “Iran” does. */
function isCompounded(text: string, { start, end }: Mention): boolean {
  const joins = /[-\u2010\u2011]/;
  return joins.test(text[end] ?? '') || joins.test(text[start - 1] ?? '');
}
