/**
 * The text of a page as blocks: what a reader takes for one stretch of text (a paragraph, a heading, a list item),
 * joined over the inline elements inside it. Offsets in a block map back to text nodes.
 */

import {
  aboveOf,
  attributeOf,
  firstChildOf,
  isElement,
  isShadowRoot,
  isText,
  nameOf,
  nextSiblingOf,
  parentOf,
  shadowRootOf,
} from './tree.ts';

export interface TextBlock {
  /** The element that holds the block. */
  element: Element;
  text: string;
  nodes: Text[];
  /** Where in `text` each node begins. */
  starts: number[];
  /** Where in each node its part of the block begins; 0 but for the pieces of very long nodes. */
  offsets: number[];
  /** Counts headings: the same number, the same section. */
  section: number;
}

/** A block longer than this is cut at a space, so that scanning one never takes a slice of its own. */
export const longestBlock = 16_000;

/** Part of the line around them. Some are not read: the line goes on behind a reading aid, a note's number, a script. */
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL LINK MARK META NOBR Q RB RP RT RUBY S SCRIPT SMALL SPAN STRIKE STRONG STYLE SUB SUP TEMPLATE TIME TT U WBR'.split(
    ' ',
  ),
);
/** Never read: not text, not for reading, or somebody is writing there. */
const skipped = new Set(
  'AUDIO BACKGROUNDER-CARD BUTTON CANVAS CODE DATALIST EMBED FRAME FRAMESET HEAD IFRAME IMG INPUT KBD MAP MATH METER NOSCRIPT OBJECT OPTION OUTPUT PICTURE PRE PROGRESS RP RT SAMP SCRIPT SELECT STYLE SUP SVG TEMPLATE TEXTAREA TITLE VAR VIDEO'.split(
    ' ',
  ),
);
const headings = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** Is the element's text left alone? */
export function isSkipped(element: Element): boolean {
  if (skipped.has(nameOf(element).toUpperCase())) return true;
  const editable = attributeOf(element, 'contenteditable');
  const role = attributeOf(element, 'role');
  return (editable !== null && editable.toLowerCase() !== 'false') || role === 'textbox' || role === 'code';
}

/** Does the element belong to the line of text around it? */
export function isInline(element: Element): boolean {
  return inline.has(nameOf(element));
}

/** The nearest element at or above `node` that is a block of its own: the smallest thing worth reading again. */
export function blockAround(node: Node): Element | ShadowRoot | null {
  let current: Node | null = node;
  while (current) {
    if (isShadowRoot(current)) return current;
    if (isElement(current) && !isInline(current)) return current;
    current = parentOf(current);
  }
  return null;
}

/** Is the node inside something that is never read? */
export function isInsideSkipped(node: Node): boolean {
  for (let current: Node | null = node; current; current = aboveOf(current)) {
    if (isElement(current) && isSkipped(current)) return true;
  }
  return document.designMode === 'on';
}

/**
 * The blocks under `root`, one at a time, in document order; nested to any depth. Open shadow roots met on the way are
 * reported, not entered.
 */
export function* blocksUnder(
  root: Element | ShadowRoot,
  sections: { current: number },
  onShadowRoot: (root: ShadowRoot) => void,
): Generator<TextBlock> {
  if (isInsideSkipped(root)) return;
  let block = emptyBlock(containerOf(root), sections.current);
  for (const { node, step } of walk(root)) {
    if (step === 'text') {
      block = yield* appendText(block, node as Text);
      continue;
    }
    const element = node as Element;
    const shadowRoot = step === 'enter' && shadowRootOf(element);
    if (shadowRoot) onShadowRoot(shadowRoot);
    if (isInline(element)) continue;
    // A block element ends the text before it, and on leaving, its own.
    if (block.text.trim() !== '') yield block;
    if (step === 'enter' && headings.has(nameOf(element))) sections.current++;
    block = emptyBlock(step === 'enter' ? element : containerOf(parentOf(element) ?? root), sections.current);
  }
  if (block.text.trim() !== '') yield block;
}

/** Text nodes and elements under `root`, entered and left, without what is skipped. No recursion: pages nest deeply. */
function* walk(root: Node): Generator<{ node: Node; step: 'text' | 'enter' | 'leave' }> {
  let node: Node | null = firstChildOf(root);
  while (node) {
    if (isText(node)) yield { node, step: 'text' };
    else if (isElement(node)) {
      yield { node, step: 'enter' };
      const child = firstChildOf(node);
      if (child && !isSkipped(node)) {
        node = child;
        continue;
      }
      yield { node, step: 'leave' };
    }
    let next = nextSiblingOf(node);
    while (node && !next) {
      const parent: Node | null = parentOf(node);
      node = parent === root ? null : parent;
      if (node) {
        yield { node, step: 'leave' };
        next = nextSiblingOf(node);
      }
    }
    node = next;
  }
}

/** The text node (and which of the block's it is) and the offset in it of a position in a block. `end`: of the character before it. */
export function positionIn(
  block: TextBlock,
  offset: number,
  end = false,
): { node: Text; index: number; offset: number } | undefined {
  const { starts, nodes, offsets } = block;
  let low = 0;
  let high = starts.length - 1;
  const wanted = end ? offset - 1 : offset;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  return node && { node, index: low, offset: offset - (starts[low] ?? 0) + (offsets[low] ?? 0) };
}

function emptyBlock(element: Element, section: number): TextBlock {
  return { element, text: '', nodes: [], starts: [], offsets: [], section };
}

function containerOf(node: Node): Element {
  if (isShadowRoot(node)) return node.host;
  return isElement(node) ? node : document.documentElement;
}

/** Add a node to the block, and return the block to go on with: of a very long node, whole pieces are yielded on the way. */
function* appendText(first: TextBlock, node: Text): Generator<TextBlock, TextBlock> {
  let block = first;
  let from = 0;
  let rest = node.data;
  while (rest.length > longestBlock) {
    const length = pieceOf(rest.slice(0, longestBlock));
    append(block, node, from, rest.slice(0, length));
    yield block;
    block = emptyBlock(block.element, block.section);
    from += length;
    rest = rest.slice(length);
  }
  append(block, node, from, rest);
  return block;
}

/** The length of the piece to cut off: up to the end of a sentence, over which no name goes, else of a word, if there are any. */
function pieceOf(text: string): number {
  const ends = ['. ', '.\n', '。', ' '].map((end) => text.lastIndexOf(end) + 1);
  return ends.find((length) => length > text.length / 2) ?? text.length;
}

function append(block: TextBlock, node: Text, offset: number, data: string): void {
  block.nodes.push(node);
  block.starts.push(block.text.length);
  block.offsets.push(offset);
  block.text += data;
}
