/** What arrow keys move between, in the order shown: everything that carries `data-result`. */
const results = () => [...document.querySelectorAll<HTMLElement>('[data-result]')];

/** Move from the search box into the list; `false` where there is none. */
export function focusFirstResult(): boolean {
  const [first] = results();
  first?.focus();
  return first !== undefined;
}

/** Set while an Enter waits for its answer. */
let waiting: MutationObserver | undefined;

/**
 * Enter in the search box opens the first article found, else the first topic. While the answer to what was typed last is
 * on its way, that answer is waited for: what is still shown belongs to another query.
 */
export function openFirstResult(): void {
  cancelPendingEnter();
  const busy = document.querySelector('[aria-busy="true"]');
  if (!busy) {
    clickFirst();
    return;
  }
  waiting = new MutationObserver(() => {
    if (busy.getAttribute('aria-busy') === 'true') return;
    cancelPendingEnter();
    clickFirst();
  });
  waiting.observe(busy, { attributeFilter: ['aria-busy'] });
}

/** An Enter that still waits for its answer opens nothing: more has been typed, or it is pressed again. */
export function cancelPendingEnter(): void {
  waiting?.disconnect();
  waiting = undefined;
}

function clickFirst(): void {
  const first = document.querySelector<HTMLElement>('[data-result="passage"]') ?? results()[0];
  first?.click();
}

/** Arrow keys within the list; up from the first goes back to the search box. */
export function moveBetweenResults(event: KeyboardEvent): void {
  const all = results();
  const at = all.indexOf(event.target as HTMLElement);
  const to = at < 0 ? undefined : destination(event.key, at, all.length);
  if (to === undefined) return;
  event.preventDefault();
  if (to < 0) document.querySelector<HTMLElement>('input[type="search"]')?.focus();
  else all[to]?.focus();
}

function destination(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
