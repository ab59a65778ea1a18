/**
 * Put questions to `ask` one at a time: while one is being answered only the newest other is kept, and an answer
 * that a newer question has overtaken is dropped. Returns the way to ask, and to forget what is under way.
 */
export function latestOnly<Q, A>(
  ask: (question: Q) => Promise<A>,
  deliver: (answer: A, question: Q) => void,
): { ask: (question: Q) => void; forget: () => void } {
  let busy = false;
  let generation = 0;
  let waiting: { question: Q } | null = null;

  const run = async (question: Q): Promise<void> => {
    busy = true;
    const asked = generation;
    const answer = await ask(question);
    busy = false;
    if (waiting) {
      const next = waiting.question;
      waiting = null;
      void run(next);
    } else if (asked === generation) {
      deliver(answer, question);
    }
  };

  return {
    ask: (question) => {
      generation++;
      if (busy) waiting = { question };
      else void run(question);
    },
    forget: () => {
      generation++;
      waiting = null;
    },
  };
}
