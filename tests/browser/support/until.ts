/** What is no answer yet. An empty text is none either: a name or number that is not there yet is read as one. */
type NotYet = undefined | null | false | '';

/**
 * Ask again and again until there is an answer, and return it. Throws after `timeout` milliseconds, naming `what` was
 * waited for and the last answer or error.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | NotYet>,
  timeout = 15_000,
): Promise<Exclude<T, NotYet>> {
  const deadline = Date.now() + timeout;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (isAnswer(answer)) return answer;
      last = answer;
    } catch (error) {
      // A page between two documents cannot be asked; the next time it can.
      last = error;
    }
    // More often costs a busy machine more than it gains.
    await pause(40);
  } while (Date.now() < deadline);
  throw new Error(
    `Waited ${timeout} ms in vain for ${what}; the last answer was ${String(last) || 'empty'}.`,
  );
}

function isAnswer<T>(answer: T | NotYet): answer is Exclude<T, NotYet> {
  return answer !== undefined && answer !== null && answer !== false && answer !== '';
}

/** Let time pass. Only where nothing is to happen: whatever does happen can be waited for. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
