/** What a key does in a list of boxes that fold; everything can be reached by Tab as well. */
export type TreeMove = { move: 'focus'; index: number } | { move: 'fold' | 'unfold' | 'parent' };

export interface TreePlace {
  /** Of the boxes that are shown, and how many those are. */
  index: number;
  count: number;
  /** Is the box that of a category, and is that unfolded? */
  isCategory: boolean;
  isOpen: boolean;
  /** Text runs from right to left: then the arrows are the other way round. */
  isRightToLeft: boolean;
}

/** The move for a key, if it has any. */
export function treeMove(key: string, place: TreePlace): TreeMove | undefined {
  const { index, count, isCategory, isOpen, isRightToLeft } = place;
  const [inwards, outwards] = isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const to = (target: number): TreeMove | undefined =>
    target >= 0 && target < count ? { move: 'focus', index: target } : undefined;
  switch (key) {
    case 'ArrowDown':
      return to(index + 1);
    case 'ArrowUp':
      return to(index - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(count - 1);
    case inwards:
      if (!isCategory) return undefined;
      return isOpen ? to(index + 1) : { move: 'unfold' };
    case outwards:
      if (!isCategory) return { move: 'parent' };
      return isOpen ? { move: 'fold' } : undefined;
    default:
      return undefined;
  }
}

/** Let the arrow keys move through the boxes of a tree (`.category` with a `.category-box` and a fold button). */
export function moveInTree(event: KeyboardEvent): void {
  const tree = event.currentTarget as HTMLElement;
  const box = event.target as HTMLElement;
  if (!box.matches('input[type="checkbox"]') || event.altKey || event.ctrlKey || event.metaKey) return;
  const boxes = [...tree.querySelectorAll<HTMLElement>('input[type="checkbox"]:not(:disabled)')];
  const category = box.closest('.category');
  const fold = category?.querySelector<HTMLButtonElement>('.category-head .icon-button');
  const move = treeMove(event.key, {
    index: boxes.indexOf(box),
    count: boxes.length,
    isCategory: box.matches('.category-box'),
    isOpen: fold?.getAttribute('aria-expanded') === 'true',
    isRightToLeft: getComputedStyle(tree).direction === 'rtl',
  });
  if (!move) return;
  event.preventDefault();
  if (move.move === 'focus') boxes[move.index]?.focus();
  else if (move.move === 'parent') category?.querySelector<HTMLElement>('.category-box')?.focus();
  else fold?.click();
}

/** From the search field into the tree. */
export function enterTree(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown') return;
  const first = document.querySelector<HTMLElement>('.categories input[type="checkbox"]:not(:disabled)');
  if (!first) return;
  event.preventDefault();
  first.focus();
}
