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
