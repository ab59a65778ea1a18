/**
 * Debounced: what is asked for again and again is run once things are quiet for `pause` milliseconds, and never twice at a time: however
 * often it is asked for meanwhile, one more run follows the one under way.
 */
export function debounce(run: () => Promise<unknown>, pause: number): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isAsked = false;
  const begin = async () => {
    isRunning = true;
    isAsked = false;
    await run();
    isRunning = false;
    if (isAsked) schedule();
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(begin, pause);
  };
  return () => {
    isAsked = true;
    if (!isRunning) schedule();
  };
}
