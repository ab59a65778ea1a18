/**
 * Where the card has to be to be seen and used, and where the focus is, web components or not. Through the prototypes: a
 * form's `assignedSlot` is its field of that name.
 */

/** The modal or fullscreen element around `context` as it is rendered: through slots, and out of shadow roots. */
export function topLayerAround(context: Element): Element | ShadowRoot | null {
  for (let inner: Node | null = context; inner; inner = flatTreeParentOf(inner)) {
    if (inner instanceof Element && Element.prototype.matches.call(inner, ':modal, :fullscreen')) {
      // What stands in a component beside its root is shown only where that has a slot.
      return inner.shadowRoot instanceof ShadowRoot ? inner.shadowRoot : inner;
    }
  }
  return null;
}

/** What has the focus: in a component, the document only says which component. */
export function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

const slotOf = getterOf<Element | null>(Element.prototype, 'assignedSlot');
const parentOf = getterOf<Node | null>(Node.prototype, 'parentNode');

function flatTreeParentOf(node: Node): Node | null {
  const slot = node instanceof Element ? slotOf(node) : null;
  return slot ?? parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null);
}

function getterOf<T>(prototype: Node, name: string): (node: Node) => T {
  return (node) => Reflect.get(prototype, name, node) as T;
}
