import { densityFilter } from '../core/density.ts';
import { isNameOn, type Settings } from '../core/settings.ts';
import type { Lexicon } from '../core/spotting/lexicon.ts';
import { createSpotter, type ScannedBlock } from '../core/spotting/page.ts';
import type { Mention } from '../core/spotting/resolve.ts';
import type { TextBlock } from './blocks.ts';
import { isBefore, isVisible, rectsBetween, rootElement } from './dom.ts';
import type { Highlights } from './highlights.ts';
import { positionIn } from './text-map.ts';

/** A mention on the page. */
export interface PageMention {
  /** Stable while its block is unchanged; the hover machine's target. */
  id: number;
  block: MarkedBlock;
  mention: Mention;
  topicId: string;
  /** Underlined; absent where density hides it. */
  range?: StaticRange;
}

/** A block with names in it. */
export interface MarkedBlock extends TextBlock {
  scanned: ScannedBlock;
  mentions: PageMention[];
  /** When it was read last. After a reading of the whole page, that is the order of the text. */
  turn: number;
}

/** All that is known of the text of one frame. Blocks come and go; marks and counts follow. */
export interface PageScan {
  /** Begin to read what is under a root, which may have been read before: the root element means all of it. */
  enter(root: Node): void;
  /** Read a block; its marks come with the next `update`. One that is known already keeps them. It is copied where it is kept. */
  read(block: TextBlock): void;
  /** The text of a node has changed: take away its marks that would now stand under other words, until it is read again. */
  recheck(node: Text): void;
  /** Forget the blocks that fail `keep`. */
  prune(keep: (block: MarkedBlock) => boolean): void;
  /**
   * Bring the marks in line with blocks, verdict and settings. Yields between blocks, so that it can run in slices. `whole`: since
   * the last time all blocks have been read one after the other (true), or some of them anew (false).
   */
  update(whole?: boolean): Generator<void>;
  /** The marked mentions that a caret at `offset` of `node` is in or beside. */
  mentionsAt(node: Text, offset: number): PageMention[];
  /** All mentions that the reader wants to see, in reading order. */
  mentions(): PageMention[];
  isOnTopic(): boolean;
  setSettings(settings: Settings): void;
}

export interface ScanOptions {
  lexicon: Lexicon;
  highlights: Highlights;
  settings: Settings;
  /** Of the page. */
  language: string;
}

export function createPageScan({ lexicon, highlights, settings: initial, language }: ScanOptions): PageScan {
  let settings = initial;
  let title: string | undefined;
  /** Forgotten, but marked until what comes in their place is. */
  const leaving = new Set<MarkedBlock>();
  const spotter = createSpotter(lexicon, { strictness: settings.strictness, language });
  const blocks = new Set<MarkedBlock>();
  const byNode = new WeakMap<Text, Set<MarkedBlock>>();
  let nextId = 1;
  let turns = 0;
  /** Do the turns of the blocks tell their order? */
  let inTurn = true;

  /** Take away the marks of blocks that are not there any more. */
  function dismiss(): void {
    for (const block of leaving) {
      for (const known of block.mentions) mark(known, false);
      for (const node of block.nodes) byNode.get(node)?.delete(block);
    }
    leaving.clear();
  }

  /** Blocks are read out of order (the viewport first, changed ones later); density and jumps follow the text. */
  function inReadingOrder(): MarkedBlock[] {
    const all = [...blocks];
    if (inTurn) return all.sort((a, b) => a.turn - b.turn);
    // Asking the document costs a walk over the siblings for each comparison: only for what has changed since.
    all.sort(byPosition);
    for (const block of all) block.turn = turns++;
    inTurn = true;
    return all;
  }

  function isWanted(topic: number, name: string): boolean {
    const [id = '', kind = '', category = ''] = lexicon.table.topics[topic] ?? [];
    return isNameOn(settings, { id, kind, category }, name);
  }

  /** Resolve a block anew; mentions that stay keep their identity. */
  function resolve(block: MarkedBlock): void {
    const before = new Map(block.mentions.map((known) => [`${known.mention.start} ${known.topicId}`, known]));
    block.mentions = spotter.mentions(block.scanned).flatMap((mention) => {
      if (!isWanted(mention.topic, block.text.slice(mention.start, mention.end))) return [];
      const topicId = lexicon.table.topics[mention.topic]?.[0] ?? '';
      const known = before.get(`${mention.start} ${topicId}`);
      before.delete(`${mention.start} ${topicId}`);
      return [known ? Object.assign(known, { mention }) : { id: nextId++, block, mention, topicId }];
    });
    for (const known of before.values()) mark(known, false);
  }

  function mark(known: PageMention, shown: boolean): void {
    const { range } = known;
    if (range && !shown) {
      highlights.delete(range);
      delete known.range;
    } else if (shown && !range) {
      const place = rangeOf(known);
      if (place) {
        known.range = place;
        highlights.add(place);
      }
    }
  }

  return {
    enter: (root) => spotter.enter(root, root === rootElement()),
    read(block) {
      const [first] = block.nodes;
      for (const known of (first && byNode.get(first)) ?? []) {
        if (!blocks.has(known) || !isSame(known, block)) continue;
        const { element, section } = block;
        Object.assign(known, { element, section, turn: turns++ });
        return;
      }
      const scanned = spotter.scan(block.text);
      if (!scanned) return;
      const marked: MarkedBlock = {
        ...block,
        nodes: [...block.nodes],
        starts: [...block.starts],
        offsets: [...block.offsets],
        scanned,
        mentions: [],
        turn: turns++,
      };
      blocks.add(marked);
      for (const node of block.nodes) {
        const known = byNode.get(node);
        if (known) known.add(marked);
        else byNode.set(node, new Set([marked]));
      }
    },
    recheck(node) {
      for (const block of byNode.get(node) ?? []) {
        for (const known of block.mentions) if (known.range && !boundsOf(known)) mark(known, false);
      }
    },
    prune(keep) {
      for (const block of blocks) {
        if (keep(block)) continue;
        blocks.delete(block);
        leaving.add(block);
        spotter.forget(block.scanned);
      }
    },
    *update(whole = inTurn) {
      inTurn = whole;
      if (title !== document.title) {
        title = document.title;
        spotter.lead(title);
      }
      const isShown = densityFilter(settings.density);
      for (const block of inReadingOrder()) {
        resolve(block);
        // What is hidden now may be shown later, without any event: it is marked, but takes nobody's place.
        const visible = block.mentions.length > 0 && isVisible(block.element);
        for (const known of block.mentions) mark(known, !visible || isShown(block.section, known.topicId));
        yield;
      }
      dismiss();
    },
    mentionsAt: (node, offset) =>
      [...(byNode.get(node) ?? [])].flatMap((block) => {
        const index = block.nodes.indexOf(node);
        const at = offset - (block.offsets[index] ?? 0) + (block.starts[index] ?? 0);
        return block.mentions.filter(
          ({ mention, range }) => range && mention.start <= at && at <= mention.end,
        );
      }),
    mentions: () =>
      inReadingOrder()
        .filter(({ mentions, element }) => mentions.length > 0 && isVisible(element))
        .flatMap(({ mentions }) => mentions),
    isOnTopic: () => spotter.verdict().onTopic,
    setSettings(next) {
      settings = next;
      highlights.setStyle(next.underline);
      spotter.setStrictness(next.strictness);
    },
  };
}

/** The live rectangles of a mention, in viewport coordinates. */
export function rectsOf(mention: PageMention): DOMRect[] {
  const bounds = boundsOf(mention);
  return bounds ? rectsBetween(bounds) : [];
}

/** Where the mention stands now, marked or not. */
export function rangeOf(mention: PageMention): StaticRange | undefined {
  const bounds = boundsOf(mention);
  return bounds && new StaticRange(bounds);
}

/** Where the mention stands; undefined when its text is no longer there, and the block is about to be read again. */
function boundsOf({ block, mention }: PageMention): StaticRangeInit | undefined {
  const start = positionIn(block, mention.start);
  const end = positionIn(block, mention.end, true);
  return start && end && isUnchanged(block, mention, start.index, end.index)
    ? {
        startContainer: start.node,
        startOffset: start.offset,
        endContainer: end.node,
        endOffset: end.offset,
      }
    : undefined;
}

/** Is it the same text, in the same places of the same nodes? */
function isSame(a: TextBlock, b: TextBlock): boolean {
  return (
    a.text === b.text &&
    `${[a.starts, a.offsets]}` === `${[b.starts, b.offsets]}` &&
    a.nodes.every((node, index) => node === b.nodes[index])
  );
}

/** Do the nodes still hold what was read in them, where the mention stands? */
function isUnchanged(
  { text, nodes, starts, offsets }: TextBlock,
  { start, end }: Mention,
  first: number,
  last: number,
): boolean {
  for (let index = first; index <= last; index++) {
    const begin = starts[index] ?? 0;
    const from = Math.max(start, begin);
    const part = text.slice(from, Math.min(end, starts[index + 1] ?? end));
    if (!nodes[index]?.data.startsWith(part, from - begin + (offsets[index] ?? 0))) return false;
  }
  return true;
}

function byPosition(a: MarkedBlock, b: MarkedBlock): number {
  const [first] = a.nodes;
  const [second] = b.nodes;
  if (!first || !second || first === second) return (a.offsets[0] ?? 0) - (b.offsets[0] ?? 0);
  return isBefore(first, second) ? -1 : 1;
}
