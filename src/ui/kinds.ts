import type { Translate } from './strings.ts';

/**
 * What readers call a kind of topic: the message `kind_<id>`, else the pack's own label, else the id made readable, so
 * that a pack with kinds of its own is never blank.
 */
export function kindLabel(kind: string, translate: Translate, labels: Record<string, string> = {}): string {
  const key = `kind_${kind.replaceAll('-', '_')}`;
  const text = translate(key);
  return text === key ? (labels[kind] ?? readable(kind)) : text;
}

/** The same for many: the message `kindGroup_<id>`. A pack's own kinds have only their one name. */
export function kindGroupLabel(
  kind: string,
  translate: Translate,
  labels: Record<string, string> = {},
): string {
  const key = `kindGroup_${kind.replaceAll('-', '_')}`;
  const text = translate(key);
  return text === key ? kindLabel(kind, translate, labels) : text;
}

/** An id as a label of last resort: `rasht-astara` → `Rasht astara`. */
export function readable(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
