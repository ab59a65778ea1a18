import { blockAround, isInsideSkipped } from './blocks.ts';
import { nameOf, parentOf } from './tree.ts';

/** The element that holds the card, as `nodeName` has it in HTML. */
const hostName = 'BACKGROUNDER-CARD';

/** More changed places than this in one batch, and the whole page is read again: a flood is one rescan. */
export const mostRoots = 40;
/** Batches come at most this often, in milliseconds. */
export const batchEvery = 250;
/** On a page that never rests they come less often: this many batches in a row double the pause, up to `longestPause`. */
const patience = 8;
const longestPause = 4_000;

export interface Watcher {
  /** Watch another root: an open shadow root. */
  add(root: Node): void;
}

/**
 * Report what has changed under the roots watched, in batches: the smallest blocks that hold all changes, or `'all'`
 * for a flood. Ends with `signal`.
 */
export function watchChanges(
  onChange: (changed: (Element | ShadowRoot)[] | 'all') => void,
  signal: AbortSignal,
): Watcher {
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
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      // More than a flood is no more than a flood.
      if (pending.size > mostRoots) break;
      const root = changedBlock(record);
      if (root) pending.add(root);
    }
    if (timer === undefined && pending.size > 0) schedule();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return { add: (root) => observer.observe(root, { childList: true, characterData: true, subtree: true }) };
}

/** The block to read again for one record; nothing where nobody reads. */
function changedBlock({ target, addedNodes, removedNodes }: MutationRecord): Element | ShadowRoot | null {
  // The card's host comes to stand under `<html>`: to read the whole page again for that would replace the very mention
  // that the card is open for.
  const moved = [...addedNodes, ...removedNodes];
  if (moved.length > 0 && moved.every((node) => nameOf(node) === hostName)) return null;
  if (target instanceof Document) return target.documentElement;
  const root = blockAround(target);
  return root && !isInsideSkipped(root instanceof ShadowRoot ? root.host : root) ? root : null;
}

/** Without those that lie inside others. */
function outermost(roots: ReadonlySet<Element | ShadowRoot>): (Element | ShadowRoot)[] {
  return [...roots].filter((root) => {
    if (!root.isConnected) return false;
    for (let above: Node | null = parentOf(root); above; above = parentOf(above)) {
      if (roots.has(above as Element)) return false;
    }
    return true;
  });
}
