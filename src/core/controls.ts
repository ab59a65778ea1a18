/**
 * What a press means by itself, whatever name stands on it: links, and what opens, chooses or switches something. Text in
 * `<button>` is not read, so no name stands there; a component may still put one around text of its own.
 */
export const controls =
  'a[href],button,summary,label,[role=button],[role=tab],[role=option],[role=link],[role=switch],[role^=menuitem]';
