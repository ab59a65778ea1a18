/**
 * Milliseconds after which nothing more is begun in a slice. A slice is to be over within eight, half a frame, so that scrolling
 * stays smooth; what was begun last, and most of the engine's own tidying, take the rest.
 */
const sliceLength = 4;

/**
 * Run `work` in slices of about `sliceLength`, giving the page its turn in between. The first slice runs at once.
 * Resolves true when the work is done, false when `signal` has aborted it.
 */
export async function runInSlices(work: Iterator<unknown>, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    const end = performance.now() + sliceLength;
    do {
      if (work.next().done) return true;
    } while (performance.now() < end);
    // After what the page has to do.
    await scheduler.postTask(() => undefined, { priority: 'background' });
  }
  return false;
}
