/**
 * The tree as it is, whatever a form's fields are called: with `<input name="nextSibling">` in it, `form.nextSibling`
 * is that field, and a walk over such a form would never end. Chromium shows this to page scripts of extensions too.
 */
export const parentOf = getter<ParentNode | null>(Node.prototype, 'parentNode');
export const firstChildOf = getter<ChildNode | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<ChildNode | null>(Node.prototype, 'nextSibling');
export const typeOf = getter<number>(Node.prototype, 'nodeType');
export const nameOf = getter<string>(Node.prototype, 'nodeName');
export const shadowRootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');

/** What the node is in: its parent, of a shadow root its host. */
export function aboveOf(node: Node): Node | null {
  return parentOf(node) ?? (isShadowRoot(node) ? node.host : null);
}

// By type, not by class: a node that came from a frame's document may still have that document's classes.
export function isElement(node: Node): node is Element {
  return typeOf(node) === Node.ELEMENT_NODE;
}

export function isText(node: Node | null | undefined): node is Text {
  return node != null && typeOf(node) === Node.TEXT_NODE;
}

/** Of nodes in a document, only shadow roots are fragments. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return typeOf(node) === Node.DOCUMENT_FRAGMENT_NODE;
}

/** Is the element rendered, as far as can be told without looking at its place? */
export function isVisible(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element);
}

/** The nearest element at or above `element` that the selector matches. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function scrollTo(element: Element): void {
  Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
}

/** Where the element is, in coordinates of the viewport. */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Is `node` the outer node or inside it? */
export function holds(outer: Node, node: Node): boolean {
  return Node.prototype.contains.call(outer, node);
}

/** The element's attribute, or null. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

function getter<T>(prototype: Node, name: string): (node: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node) => get?.call(node) as T;
}
