/**
 * The text of a page as blocks: what a reader takes for one stretch of text (a paragraph, a heading, a list item),
 * joined over the inline elements inside it. Offsets in a block map back to text nodes.
 */

import { cardElement } from '../core/card-element.ts';
import {
  attributeOf,
  composedParentOf,
  descendants,
  elementsUnder,
  firstChildOf,
  isElement,
  isShadowRoot,
  isText,
  nameOf,
  nextSiblingOf,
  parentOf,
  rootElement,
  shadowRootOf,
} from './dom.ts';
import { append, type JoinedText } from './text-map.ts';

export interface TextBlock extends JoinedText<Text> {
  /** The element that holds the block. */
  element: Element;
  /** Counts headings: the same number, the same section. */
  section: number;
}

/** A block longer than this is cut at a space, so that scanning one never takes a slice of its own. */
const longestBlock = 16_000;

/** Parts of the line around them. Ruby, footnote numbers and scripts are skipped without breaking the line. */
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL LINK MARK META NOBR Q RB RP RT RUBY S SCRIPT SMALL SPAN STRIKE STRONG STYLE SUB SUP TEMPLATE TIME TT U WBR'.split(
    ' ',
  ),
);
/** Never read: not text, not for reading, or somebody is writing there. */
const skipped = new Set(
  `${cardElement.toUpperCase()} AUDIO BUTTON CANVAS CODE DATALIST HEAD IFRAME KBD MAP MATH METER NOSCRIPT OBJECT OUTPUT PICTURE PRE PROGRESS RP RT SAMP SCRIPT SELECT STYLE SUP SVG TEMPLATE TEXTAREA TITLE VAR VIDEO`.split(
    ' ',
  ),
);
/** What a node is to the walk; what is `passed` is not read either, but the line around it goes on. */
const traits = {
  other: 0,
  text: 1,
  block: 2,
  inline: 3,
  heading: 4,
  custom: 5,
  skipped: 6,
  passed: 7,
} as const;
type Trait = (typeof traits)[keyof typeof traits];

/**
 * Traits by prototype: `nodeName` costs a string each time, the prototype of this script's own view of a node nothing.
 * Where one prototype serves several elements, or the name says more, the name decides.
 */
const traitByPrototype = new Map<object, Trait>([
  [Text.prototype, traits.text],
  [HTMLDivElement.prototype, traits.block],
  [HTMLParagraphElement.prototype, traits.block],
  [HTMLLIElement.prototype, traits.block],
  [HTMLAnchorElement.prototype, traits.inline],
  [HTMLSpanElement.prototype, traits.inline],
  [HTMLHeadingElement.prototype, traits.heading],
  [HTMLScriptElement.prototype, traits.passed],
  [HTMLImageElement.prototype, traits.skipped],
]);

function traitOf(node: Node): Trait {
  const known = traitByPrototype.get(Object.getPrototypeOf(node));
  if (known !== undefined) return known;
  if (!isElement(node)) return isText(node) ? traits.text : traits.other;
  const name = nameOf(node);
  const isUnread = skipped.has(name.toUpperCase());
  if (inline.has(name)) return isUnread ? traits.passed : traits.inline;
  if (isUnread) return traits.skipped;
  return name.includes('-') ? traits.custom : traits.block;
}

/** Is the element's text left alone? */
function isSkipped(element: Element): boolean {
  if (skipped.has(nameOf(element).toUpperCase())) return true;
  const editable = attributeOf(element, 'contenteditable');
  const role = attributeOf(element, 'role');
  return (editable !== null && editable.toLowerCase() !== 'false') || role === 'textbox' || role === 'code';
}

/** Does the element belong to the line of text around it? */
function isInline(element: Element): boolean {
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
  for (let current: Node | null = node; current; current = composedParentOf(current)) {
    if (isElement(current) && isSkipped(current)) return true;
  }
  return document.designMode === 'on';
}

/** On a page of more elements than these, one native look over all of them takes longer than a slice may. */
const manyElements = 20_000;

/**
 * The blocks under `root`, one at a time, in document order; nested to any depth. It is one object that is used again for the
 * next block, since most are not worth keeping: copy what is. Open shadow roots met on the way are
 * reported, not entered, and so are custom elements that have none.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: every node of every page passes here; the loop in pieces, with an object for each step, took twice as long (decision 50).
export function* blocksUnder(
  root: Element | ShadowRoot,
  sections: { current: number },
  onHost: (host: Element, root: ShadowRoot | null) => void,
): Generator<TextBlock> {
  if (isInsideSkipped(root)) return;
  const outside = containerOf(root);
  // One native look for what is rare, instead of two attributes of every element.
  const unread =
    elementsUnder(outside, '*').length > manyElements
      ? undefined
      : new Set<Node>(descendants(root, '[contenteditable],[role=textbox],[role=code]'));
  // The elements around `node`, and those of them that are blocks. No recursion: pages nest deeply.
  const above: Element[] = [];
  const blocksAbove: Element[] = [];
  const block: TextBlock = {
    element: outside,
    text: '',
    nodes: [],
    starts: [],
    offsets: [],
    section: sections.current,
  };
  let blanks = 0;
  let node: Node | null = firstChildOf(root);
  while (node) {
    const trait = traitOf(node);
    if (trait === traits.text) {
      const { data } = node as Text;
      if (data.length <= longestBlock) append(block, node as Text, 0, data);
      else yield* appendLong(block, node as Text, data);
    } else if (trait !== traits.other) {
      const element = node as Element;
      const isBlock = trait !== traits.inline && trait !== traits.passed;
      const shadowRoot = shadowRootOf(element);
      if (shadowRoot || trait === traits.custom) onHost(element, shadowRoot);
      // A block element ends the text before it, and on leaving, its own.
      // Where there is no text for long, an empty one gives the page its turn.
      if (isBlock && (isSolid(block) || ++blanks % mostBlanks === 0)) yield block;
      if (trait === traits.heading) sections.current++;
      const child =
        trait >= traits.skipped || ((!unread || unread.has(element)) && isSkipped(element))
          ? null
          : firstChildOf(element);
      if (isBlock) restart(block, child ? element : (above.at(-1) ?? outside), sections.current);
      if (child) {
        above.push(element);
        if (isBlock) blocksAbove.push(element);
        node = child;
        continue;
      }
    }
    node = nextSiblingOf(node);
    while (!node && above.length > 0) {
      const left = above.pop() as Element;
      if (left === blocksAbove.at(-1)) {
        if (isSolid(block)) yield block;
        blocksAbove.pop();
        restart(block, above.at(-1) ?? outside, sections.current);
      }
      node = nextSiblingOf(left);
    }
  }
  if (isSolid(block)) yield block;
}

/** Elements without text of their own, one after the other, that a slice has time for. */
const mostBlanks = 512;

/** Does the block hold more than spaces? */
function isSolid({ text }: TextBlock): boolean {
  return text !== '' && text.trim() !== '';
}

/** Use the block for the text that follows. */
function restart(block: TextBlock, element: Element, section: number): void {
  block.element = element;
  block.section = section;
  if (block.text === '') return;
  block.text = '';
  block.nodes.length = block.starts.length = block.offsets.length = 0;
}

function containerOf(node: Node): Element {
  if (isShadowRoot(node)) return node.host;
  return isElement(node) ? node : rootElement();
}

/** Add a very long node to the block; whole pieces are yielded on the way. */
function* appendLong(block: TextBlock, node: Text, data: string): Generator<TextBlock> {
  let from = 0;
  let rest = data;
  while (rest.length > longestBlock) {
    const length = pieceOf(rest.slice(0, longestBlock));
    append(block, node, from, rest.slice(0, length));
    yield block;
    restart(block, block.element, block.section);
    from += length;
    rest = rest.slice(length);
  }
  append(block, node, from, rest);
}

/** The length of the piece to cut off: up to the end of a sentence, over which no name goes, else of a word, if there are any. */
function pieceOf(text: string): number {
  const ends = ['. ', '.\n', '。', ' '].map((end) => text.lastIndexOf(end) + 1);
  return ends.find((length) => length > text.length / 2) ?? text.length;
}
