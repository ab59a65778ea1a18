import type { Translate } from '../ui/strings.ts';

/** What readers call a category: the message `category_<id>`, else the pack's own label. */
export function categoryLabel(id: string, translate: Translate, labels: Record<string, string>): string {
  const key = `category_${id.replaceAll('-', '_')}`;
  const text = translate(key);
  return text === key ? (labels[id] ?? id) : text;
}
