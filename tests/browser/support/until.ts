/**
 * Ask again and again until the answer is neither undefined, null nor false, and return it. Throws after `timeout`
 * milliseconds, naming `what` was waited for and the last answer or error.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  timeout = 15_000,
): Promise<T> {
  const deadline = Date.now() + timeout;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      last = answer;
    } catch (error) {
      // A page between two documents cannot be asked; the next time it can.
      last = error;
    }
    await pause(25);
  } while (Date.now() < deadline);
  throw new Error(`Waited ${timeout} ms in vain for ${what}; the last answer was ${String(last)}.`);
}

/** Let time pass. Only where nothing is to happen: whatever does happen can be waited for. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
