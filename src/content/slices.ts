/** Longest stretch of work at a time, in milliseconds: half a frame, so that scrolling stays smooth. */
export const sliceLength = 8;

/**
 * Run `work` in slices of at most `sliceLength`, giving the page its turn in between. The first slice runs at once.
 * Resolves true when the work is done, false when `signal` has aborted it.
 */
export async function runInSlices(work: Iterator<unknown>, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    const end = performance.now() + sliceLength;
    do {
      if (work.next().done) return true;
    } while (performance.now() < end);
    await nextTurn();
  }
  return false;
}

/** After what the page has to do: idle priority where there is a scheduler, else a turn of the event loop. */
function nextTurn(): Promise<void> {
  if ('scheduler' in globalThis && 'postTask' in scheduler) {
    return scheduler.postTask(() => undefined, { priority: 'background' });
  }
  return new Promise((resolve) => setTimeout(resolve, 0));
}

declare const scheduler: { postTask(task: () => void, options: { priority: string }): Promise<void> };
