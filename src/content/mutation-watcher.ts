import { cardElement } from '../core/card-element.ts';
import { blockAround, isInsideSkipped } from './blocks.ts';
import { composedParentOf, isConnected, nameOf, rootElement } from './dom.ts';

/** More changed places than this in one batch, and the whole page is read again: a flood is one rescan. */
const mostRoots = 40;
/** Batches come at most this often, in milliseconds. */
const batchEvery = 250;
/** On a page that never rests they come less often: this many batches in a row double the pause, up to `longestPause`. */
const patience = 8;
const longestPause = 4_000;

export interface MutationWatcher {
  /** Watch another root: an open shadow root. */
  add(root: Node): void;
  /** Report a root with the next batch, though nothing in it was seen to change. */
  report(root: Element | ShadowRoot): void;
}

/**
 * Report what has changed under the roots watched, in batches: the smallest blocks that hold all changes, or `'all'`
 * for a flood. `onText` hears of every text node that changes, at once. Ends with `signal`.
 */
export function watchMutations(
  onChange: (changed: (Element | ShadowRoot)[] | 'all') => void,
  onText: (node: Text) => void,
  signal: AbortSignal,
): MutationWatcher {
  let pending = new Set<Element | ShadowRoot>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busyBatches = 0;
  let lastBatch = 0;

  const flush = () => {
    timer = undefined;
    const batch = pending.size > mostRoots ? 'all' : outermost(pending);
    pending = new Set();
    lastBatch = performance.now();
    onChange(batch);
  };
  const schedule = () => {
    const sinceLast = performance.now() - lastBatch;
    busyBatches = sinceLast < batchEvery * 4 ? busyBatches + 1 : 0;
    const pause = Math.min(longestPause, batchEvery * 2 ** Math.floor(busyBatches / patience));
    timer = setTimeout(flush, Math.max(0, sinceLast > pause ? 0 : pause - sinceLast));
  };
  const report = (root: Element | ShadowRoot) => {
    pending.add(root);
    if (timer === undefined) schedule();
  };
  const observer = new MutationObserver((records) => {
    const moved = new Set<Node>();
    for (const record of records) {
      if (record.type === 'characterData') onText(record.target as Text);
      // More than a flood is no more than a flood.
      if (pending.size > mostRoots) continue;
      const root = changedBlock(record, moved);
      if (root) report(root);
    }
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  const attributeFilter = ['contenteditable', 'role'];
  return {
    report,
    add: (root) =>
      observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter }),
  };
}

/** The block to read again for one record; nothing where nobody reads. `moved`: what was added to what is read, or taken from it. */
function changedBlock(
  { target, type, addedNodes, removedNodes }: MutationRecord,
  moved: Set<Node>,
): Element | ShadowRoot | null {
  // The card's host comes to stand under `<html>`: to read the whole page again for that would replace the very mention
  // that the card is open for.
  const nodes = [...addedNodes, ...removedNodes];
  if (nodes.length > 0 && nodes.every((node) => (node as Element).localName === cardElement)) return null;
  if (target === document) return rootElement();
  const root = blockAround(target);
  if (!root) return null;
  // What has just become an editor is to be forgotten, and what was moved into one; a new title is heard by the verdict.
  const isHeard =
    type === 'attributes' ||
    nameOf(root) === 'TITLE' ||
    !isInsideSkipped(root) ||
    nodes.some((node) => moved.has(node));
  if (!isHeard) return null;
  for (const node of nodes) moved.add(node);
  return root;
}

/** Without those that lie inside others. */
function outermost(roots: ReadonlySet<Element | ShadowRoot>): (Element | ShadowRoot)[] {
  return [...roots].filter((root) => {
    if (!isConnected(root)) return false;
    for (let above = composedParentOf(root); above; above = composedParentOf(above)) {
      if (roots.has(above as Element)) return false;
    }
    return true;
  });
}
