/**
 * The tree as it is, whatever a form's fields are called: with `<input name="nextSibling">` in it, `form.nextSibling`
 * is that field, and a walk over such a form would never end. Chromium shows this to page scripts of extensions too.
 */
const parent = getterOf<ParentNode | null>('parentNode');
const firstChild = getterOf<ChildNode | null>('firstChild');
const nextSibling = getterOf<ChildNode | null>('nextSibling');
const type = getterOf<number>('nodeType');
const name = getterOf<string>('nodeName');
const shadow = getterOf<ShadowRoot | null>('shadowRoot', Element.prototype);

// A function for each, not one made for all: the compiler then knows what each of them calls, and calls it directly.
export const parentOf = (node: Node) => parent.call(node);
export const firstChildOf = (node: Node) => firstChild.call(node);
export const nextSiblingOf = (node: Node) => nextSibling.call(node);
const typeOf = (node: Node) => type.call(node);
export const nameOf = (node: Node) => name.call(node);
export const shadowRootOf = (node: Node) => shadow.call(node);

export const isConnected: (node: Node) => boolean = uncurried(getterOf('isConnected'));
/** The element's attribute, or null. */
export const attributeOf: (element: Element, name: string) => string | null = method('getAttribute');
/** The nearest element at or above `element` that the selector matches. */
export const closest: (element: Element, selector: string) => Element | null = method('closest');
/** Where the element is, in coordinates of the viewport. */
export const boundingRectOf: (element: Element) => DOMRect = method('getBoundingClientRect');
const hasVisibleBox: (element: Element) => boolean = method('checkVisibility');
/** Is `node` the outer node or inside it? */
export const contains: (outer: Element, node: Node) => boolean = method('contains');
/** All elements of a name under an element, counted natively when asked how many. */
export const elementsUnder: (element: Element, name: string) => HTMLCollectionOf<Element> =
  method('getElementsByTagName');
const descendantsOf: (element: Element, selector: string) => NodeListOf<Element> = method('querySelectorAll');

/** `<html>`, or what stands in its place: `document.open` and some pages put another there. */
export function rootElement(): HTMLElement {
  return document.documentElement;
}

export function descendants(root: Element | ShadowRoot, selector: string): NodeListOf<Element> {
  return isShadowRoot(root) ? root.querySelectorAll(selector) : descendantsOf(root, selector);
}

/** What the node is in: its parent, of a shadow root its host. */
export function composedParentOf(node: Node): Node | null {
  return parentOf(node) ?? (isShadowRoot(node) ? node.host : null);
}

/** Is the element rendered, as far as can be told without looking at its place? For one that has no box, as slots, what it is in tells. */
export function isVisible(element: Element): boolean {
  if (hasVisibleBox(element)) return true;
  for (let node: Node | null = element; node; node = composedParentOf(node)) {
    // In a frame that is not laid out, Firefox has no style.
    if (isElement(node) && getComputedStyle(node)?.display !== 'contents') return hasVisibleBox(node);
  }
  return false;
}

// Values of `compareDocumentPosition`.
const isElsewhere = 1;
const follows = 4;

/** Does `first` come before `second`, what is in a shadow root standing where its host does? Neither may be in the other. */
export function isBefore(first: Node, second: Node): boolean {
  let position = first.compareDocumentPosition(second);
  // Of another tree the browser tells nothing: compared is where the ways down to them part.
  if (position & isElsewhere) {
    const other = wayTo(second);
    const way = wayTo(first);
    const depth = way.findIndex((host, index) => host !== other[index]);
    position = (way[depth] as Node).compareDocumentPosition(other[depth] as Node);
  }
  return (position & follows) > 0;
}

/** The hosts of the shadow roots around the node, the outermost first, and the node. A fragment that pages put nodes by in has no host. */
function wayTo(node: Node): Node[] {
  const root = node.getRootNode();
  const host = isShadowRoot(root) && root.host;
  return host ? [...wayTo(host), node] : [node];
}

// Values of `nodeType`. By type, not by class: a node that came from a frame may still have that frame's classes.
const elementNode = 1;
const textNode = 3;
const fragmentNode = 11;

export function isElement(node: Node): node is Element {
  return typeOf(node) === elementNode;
}

export function isText(node: Node): node is Text {
  return typeOf(node) === textNode;
}

/** Of nodes in a document, only shadow roots are fragments. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return typeOf(node) === fragmentNode;
}

/** The rectangles of the text between two positions, in coordinates of the viewport; none where it has been taken away. */
export function rectsBetween({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: StaticRangeInit): DOMRect[] {
  try {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return [...range.getClientRects()];
  } catch {
    // The text has been shortened; the reading that follows forgets what was there.
    return [];
  }
}

function getterOf<T>(name: string, prototype = Node.prototype): { call(node: Node): T } {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  return descriptor?.get as unknown as { call(node: Node): T };
}

function method<T>(name: keyof Element): T {
  return uncurried(Element.prototype[name]);
}

/** The function with its `this` as first argument. */
function uncurried<T>(called: unknown): T {
  return Function.prototype.call.bind(called as () => unknown) as T;
}
