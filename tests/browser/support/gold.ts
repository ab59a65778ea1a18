import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A labelled stretch of a page, in the page's text without white space (see `page-text.ts`). */
export interface Span {
  start: number;
  end: number;
  surface: string;
}

export interface Labels {
  strong: Span[];
  weak: Span[];
  traps: Span[];
  /** The stretches of the page that were labelled at all. */
  labelled: Span[];
}

interface GoldLine {
  doc: string;
  lang: string;
  page_relevant: boolean;
  mentions: [surface: string, occurrence: number, topic: string, strength: 'strong' | 'weak'][];
  starts: number[];
  traps: { surface: string; start: number }[];
}

/** The documents labelled in a folder, by name. `tests/fixtures/saved/README.md` describes the format. */
export function readGold(folder: string): Map<string, GoldLine> {
  const lines = readFileSync(join(folder, 'gold-dev.jsonl'), 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as GoldLine).map((gold) => [gold.doc, gold]));
}

/** Find the labelled text in the text of the page that it was taken from, block by block, and carry the labels over. */
export function placeLabels(folder: string, gold: GoldLine, pageText: string): Labels {
  const text = readFileSync(join(folder, 'texts', `${gold.doc}.txt`), 'utf8');
  const blocks = placeBlocks(text, pageText);
  const place = (surface: string, start: number): Span[] => {
    const block = blocks.find(({ from, to }) => from <= start && start < to);
    if (!block) return [];
    const before = bare(text.slice(block.from, start)).length;
    return [{ surface, start: block.at + before, end: block.at + before + bare(surface).length }];
  };
  const mentions = (strength: string) =>
    gold.mentions.flatMap(([surface, , , its], index) =>
      its === strength ? place(surface, gold.starts[index] ?? -1) : [],
    );
  return {
    strong: mentions('strong'),
    weak: mentions('weak'),
    traps: gold.traps.flatMap(({ surface, start }) => place(surface, start)),
    labelled: blocks.map(({ at, size }) => ({ start: at, end: at + size, surface: '' })),
  };
}

export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

interface Block {
  /** Where the block is in the labelled text. */
  from: number;
  to: number;
  /** Where it is in the page's text, and how long there. */
  at: number;
  size: number;
}

function placeBlocks(text: string, pageText: string): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  let last = 0;
  for (const line of text.split('\n')) {
    const wanted = bare(line);
    // Blocks come in the page's order; what stands elsewhere too (a teaser, a caption) is met first after the last one.
    const ahead = pageText.indexOf(wanted, last);
    const at = ahead >= 0 ? ahead : pageText.indexOf(wanted);
    if (wanted && at >= 0) {
      blocks.push({ from, to: from + line.length, at, size: wanted.length });
      last = at + wanted.length;
    }
    from += line.length + 1;
  }
  return blocks;
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
