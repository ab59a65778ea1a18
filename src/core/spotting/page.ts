/**
 * Spotting over a whole page, block by block: what the page script and the command line share. Blocks may come in any
 * order, change and go; the page's evidence follows.
 */

import type { Strictness } from '../settings.ts';
import { readingLanguage } from './foreign.ts';
import {
  addEvidence,
  type BlockEvidence,
  hintsOf,
  isUnmistakable,
  judge,
  noEvidence,
  type PageEvidence,
  type Verdict,
} from './gate.ts';
import type { Lexicon } from './lexicon.ts';
import { findMatches } from './match.ts';
import { blockOf, type Mention, type PageSupport, resolve } from './resolve.ts';

/** A block with names in it: kept until the page's verdict is known, and beyond for later verdicts. */
export interface ScannedBlock extends BlockEvidence {
  text: string;
}

export interface PageSpotter {
  /** Take note of the page's title, before or besides its text; a new one replaces the old. */
  lead(title: string): void;
  /**
   * The blocks scanned from now on are those of a place, any object, which may have been read before. Text that is not kept is
   * still counted once, however often it is reread. `whole`: every place is read anew.
   */
  enter(place: object, whole: boolean): void;
  /** Scan one block (a paragraph, a heading); without any name, nothing needs to be kept. */
  scan(text: string): ScannedBlock | undefined;
  /** The block was changed or removed: what it said no longer counts. */
  forget(block: ScannedBlock): void;
  /** The mentions of a scanned block, as the page stands now. */
  mentions(block: ScannedBlock): Mention[];
  /** What the page lends to its names, as it stands now: `weigh` explains decisions by it. */
  support(): PageSupport;
  verdict(): Verdict;
  setStrictness(strictness: Strictness): void;
}

export interface SpotterOptions {
  strictness: Strictness;
  /** The page's language subtag, if it says so. */
  language?: string;
}

export function createSpotter(
  lexicon: Lexicon,
  { strictness: initial, language: declared }: SpotterOptions,
): PageSpotter {
  let strictness = initial;
  const evidence: PageEvidence = noEvidence();
  const language = readingLanguage(lexicon, declared);
  const spoken = lexicon.table.languages.indexOf(language ?? '');
  const knowsAffairs = lexicon.table.affairs.includes(spoken);
  const alone: PageSupport = { named: new Map(), onTopic: false, language };
  /** What a text says whatever the page says: the part of the page's evidence that is its own. */
  function read(text: string, matches = findMatches(lexicon, text)): ScannedBlock {
    const block = blockOf(lexicon, text, matches);
    const certain = resolve(lexicon, block, alone).filter((mention) => !isCompounded(text, mention));
    const inItsLanguage = (words: readonly number[]) => words.filter((its) => its === spoken).length;
    return {
      text,
      block,
      certain,
      hinted: hintsOf(lexicon, block, language),
      elsewhere: inItsLanguage(matches.elsewhere),
      // Where the pack has no such words, or the language is unknown, every name is taken to have one beside it.
      affairs: knowsAffairs ? inItsLanguage(matches.affairs) : block.names.length,
    };
  }
  /** Asked for with every block's mentions, and the same until the evidence changes. */
  let judged: Verdict | undefined;
  let led: ScannedBlock | undefined;
  /** Characters of blocks without names, by place and in all: such blocks are not kept, and cannot be forgotten one by one. */
  let lengths = new WeakMap<object, { characters: number }>();
  let here = { characters: 0 };
  let unkept = 0;
  function pass(characters: number): void {
    here.characters += characters;
    unkept += characters;
    evidence.characters += characters;
    judged = undefined;
  }
  /** Counts the changes of what the page lends to its names, the verdict apart. */
  let version = 0;
  function add(scanned: ScannedBlock, times: 1 | -1): void {
    judged = undefined;
    const topics = evidence.named.size;
    addEvidence(evidence, scanned, times);
    if (evidence.named.size !== topics || scanned.block.owners.length > 0) version++;
  }
  /** Mentions as last resolved: on a page that changes all the time, most changes have nothing to say about the rest. */
  const resolved = new WeakMap<ScannedBlock, { version: number; onTopic: boolean; mentions: Mention[] }>();
  const verdict = () => (judged ??= judge(lexicon, evidence, strictness));
  // Both look at the evidence as it stands.
  const { named, owners } = evidence;
  const supports = {
    on: { named, owners, onTopic: true, language },
    off: { named, owners, onTopic: false, language },
  };
  const support = (): PageSupport => (verdict().onTopic ? supports.on : supports.off);
  return {
    lead(title) {
      if (led) add(led, -1);
      const scanned = read(title);
      // A title is chosen to say what a page is about: there a hint says as much as a name.
      led = { ...scanned, hinted: [...scanned.hinted, ...scanned.hinted] };
      add(led, 1);
    },
    enter(place, whole) {
      if (whole) {
        evidence.characters -= unkept;
        unkept = 0;
        lengths = new WeakMap();
      }
      here = lengths.get(place) ?? { characters: 0 };
      lengths.set(place, here);
      pass(-here.characters);
    },
    scan(text) {
      const matches = findMatches(lexicon, text);
      if (matches.names.length > 0 || matches.elsewhere.includes(spoken)) {
        const scanned = read(text, matches);
        add(scanned, 1);
        return scanned;
      }
      pass(text.length);
      return undefined;
    },
    forget(scanned) {
      add(scanned, -1);
    },
    mentions(scanned) {
      const { onTopic } = verdict();
      const isUnmistaken = (mention: Mention) => isUnmistakable(lexicon, mention);
      // No support makes a name unmistakable that was not so by itself.
      if (!onTopic && !scanned.certain.some(isUnmistaken)) return [];
      const known = resolved.get(scanned);
      if (known?.version === version && known.onTopic === onTopic) return known.mentions;
      const all = resolve(lexicon, scanned.block, support());
      const mentions = onTopic ? all : all.filter(isUnmistaken);
      resolved.set(scanned, { version, onTopic, mentions });
      return mentions;
    },
    support,
    verdict,
    setStrictness(next) {
      strictness = next;
      judged = undefined;
    },
  };
}

/** “Iran-backed” tells less of Iran than “Iran” does. */
function isCompounded(text: string, { start, end }: Mention): boolean {
  return isHyphen(text.charCodeAt(start - 1)) || isHyphen(text.charCodeAt(end));
}

/** The hyphen of the keyboard, the hyphen, and the one that no line ends at. */
function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}
