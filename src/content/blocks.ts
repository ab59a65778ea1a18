/**
 * The text of a page as blocks: what a reader takes for one stretch of text (a paragraph, a heading, a list item),
 * joined over the inline elements inside it. Offsets in a block map back to text nodes.
 */

import { append, type JoinedText } from './text-map.ts';
import {
  attributeOf,
  firstChildOf,
  nameOf,
  nextSiblingOf,
  parentOf,
  queryAll,
  shadowRootOf,
  typeOf,
} from './tree.ts';

export interface TextBlock extends JoinedText<Text> {
  /** The element that holds the block. */
  element: Element;
  /** Counts headings: the same number, the same section. */
  section: number;
}

/** A block longer than this is cut at a space, so that scanning one never takes a slice of its own. */
export const longestBlock = 16_000;

const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RB RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U WBR'.split(
    ' ',
  ),
);
/** Never read: not text, not for reading, or somebody is writing there. */
const skipped = new Set(
  'AUDIO BACKGROUNDER-CARD BUTTON CANVAS CODE DATALIST EMBED FRAME FRAMESET HEAD IFRAME IMG INPUT KBD MAP MATH METER NOSCRIPT OBJECT OPTION OUTPUT PICTURE PRE PROGRESS RP RT SAMP SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VAR VIDEO'.split(
    ' ',
  ),
);
/** What a node is to the walk. */
const traits = { other: 0, text: 1, block: 2, inline: 3, heading: 4, skipped: 5 } as const;
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
  [HTMLScriptElement.prototype, traits.skipped],
  [HTMLImageElement.prototype, traits.skipped],
]);

function traitOf(node: Node): Trait {
  const known = traitByPrototype.get(Object.getPrototypeOf(node));
  if (known !== undefined) return known;
  const type = typeOf(node);
  if (type !== Node.ELEMENT_NODE) return type === Node.TEXT_NODE ? traits.text : traits.other;
  const name = nameOf(node);
  if (inline.has(name)) return traits.inline;
  return skipped.has(name.toUpperCase()) ? traits.skipped : traits.block;
}

/** Is the element's text left alone? */
export function isSkipped(element: Element): boolean {
  if (skipped.has(nameOf(element).toUpperCase())) return true;
  const editable = attributeOf(element, 'contenteditable');
  return (
    (editable !== null && editable.toLowerCase() !== 'false') || attributeOf(element, 'role') === 'textbox'
  );
}

/** Does the element belong to the line of text around it? */
export function isInline(element: Element): boolean {
  return inline.has(nameOf(element));
}

/** The nearest element at or above `node` that is a block of its own: the smallest thing worth reading again. */
export function blockAround(node: Node): Element | ShadowRoot | null {
  let current: Node | null = node;
  while (current) {
    if (current instanceof ShadowRoot) return current;
    if (current instanceof Element && !isInline(current)) return current;
    current = parentOf(current);
  }
  return null;
}

/** Is the node inside something that is never read? */
export function isInsideSkipped(node: Node): boolean {
  for (let current: Node | null = node; current; current = parentOf(current)) {
    if (current instanceof Element && isSkipped(current)) return true;
  }
  return false;
}

/**
 * The blocks under `root`, one at a time, in document order; nested to any depth. Open shadow roots met on the way are
 * reported, not entered.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: every node of every page passes here; the loop in pieces, with an object for each step, took twice as long (decision 50).
export function* blocksUnder(
  root: Element | ShadowRoot,
  sections: { current: number },
  onShadowRoot: (root: ShadowRoot) => void,
): Generator<TextBlock> {
  // One native look for what is rare, instead of two attributes of every element.
  const writable = new Set<Node>(queryAll(root, '[contenteditable],[role=textbox]'));
  // The elements around `node`, and those of them that are blocks. No recursion: pages nest deeply.
  const above: Element[] = [];
  const blocksAbove: Element[] = [];
  const outside = containerOf(root);
  let block = emptyBlock(outside, sections.current);
  let node: Node | null = firstChildOf(root);
  while (node) {
    const trait = traitOf(node);
    if (trait === traits.text) {
      const { data } = node as Text;
      if (data.length <= longestBlock) append(block, node as Text, 0, data);
      else yield* appendLong(block, node as Text, data);
    } else if (trait !== traits.other) {
      const element = node as Element;
      const isBlock = trait !== traits.inline;
      const shadowRoot = shadowRootOf(element);
      if (shadowRoot) onShadowRoot(shadowRoot);
      // A block element ends the text before it, and on leaving, its own.
      if (isBlock && isSolid(block)) {
        yield block;
        block = emptyBlock(element, 0);
      }
      if (trait === traits.heading) sections.current++;
      const child =
        trait === traits.skipped || (writable.has(element) && isSkipped(element))
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
        if (isSolid(block)) {
          yield block;
          block = emptyBlock(left, 0);
        }
        blocksAbove.pop();
        restart(block, above.at(-1) ?? outside, sections.current);
      }
      node = nextSiblingOf(left);
    }
  }
  if (isSolid(block)) yield block;
}

function emptyBlock(element: Element, section: number): TextBlock {
  return { element, text: '', nodes: [], starts: [], offsets: [], section };
}

/** Does the block hold more than spaces? */
function isSolid({ text }: TextBlock): boolean {
  return text !== '' && text.trim() !== '';
}

/** Use a block that held nothing, of which a page has many, for the text that follows. */
function restart(block: TextBlock, element: Element, section: number): void {
  block.element = element;
  block.section = section;
  if (block.text === '') return;
  block.text = '';
  block.nodes.length = block.starts.length = block.offsets.length = 0;
}

function containerOf(node: Node): Element {
  if (node instanceof ShadowRoot) return node.host;
  return node instanceof Element ? node : document.documentElement;
}

/** Add a very long node to the block; whole pieces are yielded on the way. */
function* appendLong(block: TextBlock, node: Text, data: string): Generator<TextBlock> {
  let from = 0;
  while (data.length - from > longestBlock) {
    const space = data.lastIndexOf(' ', from + longestBlock);
    const to = space > from ? space : from + longestBlock;
    append(block, node, from, data.slice(from, to));
    yield { ...block, nodes: [...block.nodes], starts: [...block.starts], offsets: [...block.offsets] };
    Object.assign(block, emptyBlock(block.element, block.section));
    from = to;
  }
  append(block, node, from, data.slice(from));
}
