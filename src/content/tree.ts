/**
 * The tree as it is, whatever a form's fields are called: with `<input name="nextSibling">` in it, `form.nextSibling`
 * is that field, and a walk over such a form would never end. Chromium shows this to page scripts of extensions too.
 */
const parent = getterOf<ParentNode | null>(Node.prototype, 'parentNode');
const firstChild = getterOf<ChildNode | null>(Node.prototype, 'firstChild');
const nextSibling = getterOf<ChildNode | null>(Node.prototype, 'nextSibling');
const type = getterOf<number>(Node.prototype, 'nodeType');
const name = getterOf<string>(Node.prototype, 'nodeName');
const shadow = getterOf<ShadowRoot | null>(Element.prototype, 'shadowRoot');

// A function for each, not one made for all: the compiler then knows what each of them calls, and calls it directly.
export const parentOf = (node: Node) => parent.call(node);
export const firstChildOf = (node: Node) => firstChild.call(node);
export const nextSiblingOf = (node: Node) => nextSibling.call(node);
export const typeOf = (node: Node) => type.call(node);
export const nameOf = (node: Node) => name.call(node);
export const shadowRootOf = (node: Node) => shadow.call(node);

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

/** The elements under `root` that fit `selector`. */
export function queryAll(
  root: Element | ShadowRoot,
  selector: string,
): ArrayLike<Element> & Iterable<Element> {
  return (root instanceof Element ? Element : DocumentFragment).prototype.querySelectorAll.call(
    root,
    selector,
  );
}

function getterOf<T>(prototype: Node, name: string): { call(node: Node): T } {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  return descriptor?.get as unknown as { call(node: Node): T };
}
