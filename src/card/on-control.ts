/** Does a press mean a link or a button around it, which is pressed for its own sake? */
export function isOnControl({ target }: Event): boolean {
  // Through the prototype: a form's `closest` is its field of that name.
  return (
    target instanceof Element &&
    Element.prototype.closest.call(target, 'a[href],button,[role=button]') !== null
  );
}
