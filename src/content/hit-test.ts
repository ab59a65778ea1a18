import { isInside, type Point } from '../core/placement.ts';
import { isText } from './dom.ts';
import { type PageMention, type PageScan, rectsOf } from './page-scan.ts';

/** The mention whose glyphs are under the point, and the line of it that is. Viewport coordinates. */
export function mentionAt(
  point: Point,
  scan: PageScan,
  shadowRoots: ReadonlySet<ShadowRoot>,
): { mention: PageMention; rect: DOMRect } | undefined {
  const caret = caretAt(point, shadowRoots);
  if (!caret) return undefined;
  // The caret is the nearest one, even where the pointer is beside the text; between two names without a space it is at both.
  for (const mention of scan.mentionsAt(caret.node, caret.offset)) {
    const rect = rectsOf(mention).find((box) => isInside(point, box));
    if (rect) return { mention, rect };
  }
  return undefined;
}

function caretAt(
  { x, y }: Point,
  shadowRoots: ReadonlySet<ShadowRoot>,
): { node: Text; offset: number } | undefined {
  try {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
    return caret && isText(caret.offsetNode) ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  } catch {
    // Firefox may call the operation insecure inside some roots.
    return undefined;
  }
}
