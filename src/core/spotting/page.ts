/**
 * Spotting over a whole page, block by block: what the page script and the command line share. Blocks may come in any
 * order, change and go; the page's evidence follows.
 */

import type { Strictness } from '../settings.ts';
import {
  addEvidence,
  addLead,
  isUnmistakable,
  judge,
  noEvidence,
  type PageEvidence,
  type Verdict,
} from './gate.ts';
import type { Lexicon } from './lexicon.ts';
import { findMatches, type Matches } from './match.ts';
import { type Mention, type PageSupport, resolve } from './resolve.ts';

/** A block with names in it: kept until the page's verdict is known, and beyond for later verdicts. */
export interface ScannedBlock {
  text: string;
  matches: Matches;
  /** What it says whatever the page says: the part of the page's evidence that is its own. */
  certain: Mention[];
}

export interface PageSpotter {
  /** Take note of the page's title, before or besides its text; a new one replaces the old. */
  lead(title: string): void;
  /** Scan one block (a paragraph, a heading); without any name, nothing needs to be kept. `again`: its place was read before, and its length counts already. */
  scan(text: string, again?: boolean): ScannedBlock | undefined;
  /** The block was changed or removed: what it said no longer counts. */
  forget(block: ScannedBlock): void;
  /** The mentions of a scanned block, as the page stands now. */
  mentions(block: ScannedBlock): Mention[];
  verdict(): Verdict;
  /** Grows whenever the page's support changed in a way that may change mentions elsewhere. */
  readonly version: number;
}

export interface SpotterOptions {
  strictness: Strictness;
  /** The page's language subtag, if it says so. */
  language?: string;
}

export function createSpotter(lexicon: Lexicon, { strictness, language }: SpotterOptions): PageSpotter {
  const evidence: PageEvidence = noEvidence();
  const known = language && lexicon.table.languages.includes(language) ? { language } : {};
  let version = 0;
  let onTopic = false;
  const alone: PageSupport = { named: new Map(), onTopic: false, ...known };
  /** Change the evidence, and note whether mentions elsewhere may change with it. */
  function update(change: () => void): void {
    const topicsBefore = evidence.named.size;
    change();
    const isOnTopic = judge(lexicon, evidence, strictness).onTopic;
    if (isOnTopic !== onTopic || evidence.named.size !== topicsBefore) version++;
    onTopic = isOnTopic;
  }
  return {
    lead(title) {
      update(() => {
        evidence.lead.clear();
        addLead(evidence, findMatches(lexicon, title));
      });
    },
    scan(text, again = false) {
      const matches = findMatches(lexicon, text);
      const certain =
        matches.names.length > 0
          ? resolve(lexicon, text, matches, alone).filter((mention) => !isCompounded(text, mention))
          : [];
      const hasNames = matches.names.length > 0;
      // What is kept takes its length along when it is forgotten; what is not kept would count at every change.
      update(() => addEvidence(evidence, again && !hasNames ? 0 : text.length, matches, certain));
      return hasNames ? { text, matches, certain } : undefined;
    },
    forget({ text, matches, certain }) {
      update(() => addEvidence(evidence, text.length, matches, certain, -1));
    },
    mentions({ text, matches }) {
      const mentions = resolve(lexicon, text, matches, { named: evidence.named, onTopic, ...known });
      return onTopic ? mentions : mentions.filter((mention) => isUnmistakable(lexicon, mention));
    },
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
