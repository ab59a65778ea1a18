import type { MessageKey } from './message-key.ts';
import type { Translate } from './strings.ts';

/** What the pack itself calls its kinds or categories, by id. */
type Labels = Record<string, string>;

/**
 * What readers call a kind of topic: the message `kind_<id>`, else the pack's own label, else the id made readable, so
 * that a pack with kinds of its own is never blank.
 */
export function kindLabel(kind: string, translate: Translate, labels: Labels = {}): string {
  return messageOf(`kind_${kind}`, translate) ?? labels[kind] ?? humanizeId(kind);
}

/** The same for many: the message `kindGroup_<id>`. A pack's own kinds have only their one name. */
export function kindGroupLabel(kind: string, translate: Translate, labels: Labels = {}): string {
  return messageOf(`kindGroup_${kind}`, translate) ?? kindLabel(kind, translate, labels);
}

/** What readers call a category, in the same way. */
export function categoryLabel(category: string, translate: Translate, labels: Labels = {}): string {
  return messageOf(`category_${category}`, translate) ?? labels[category] ?? humanizeId(category);
}

function messageOf(idKey: string, translate: Translate): string | undefined {
  // Ids have hyphens, which names of messages may not have.
  const key = idKey.replaceAll('-', '_');
  // A pack may have what no message names: then the key comes back.
  const text = translate(key as MessageKey);
  return text === key ? undefined : text;
}

/** An id as a label of last resort: `rasht-astara` → `Rasht astara`. */
export function humanizeId(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
