import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchAnswer } from '../core/briefing.ts';
import { ask } from '../messages/ask.ts';
import type { Reply } from '../messages/protocol.ts';
import { latestOnly } from './latest-only.ts';

/** How many results come at a time: two screens of the popup. */
const pageSize = 20;
/** The longest query that the protocol takes. */
const longest = 500;

export interface Search {
  /** The query that `reply` answers. */
  query: string;
  /** The newest answer; while the next is on its way, the one before stays. */
  reply: Reply<SearchAnswer> | undefined;
  more: () => void;
}

interface Question {
  query: string;
  earlier?: SearchAnswer;
}

/** Search as the reader types: every change asks at once, and only the newest answer counts. */
export function useSearch(typed: string): Search {
  const query = typed.trim().slice(0, longest);
  const [shown, setShown] = useState<{ query: string; reply: Reply<SearchAnswer> }>();
  const line = useMemo(
    () => latestOnly(answer, (reply, question: Question) => setShown({ query: question.query, reply })),
    [],
  );
  useEffect(() => {
    if (query) {
      line.ask({ query });
    } else {
      line.forget();
      setShown(undefined);
    }
  }, [query, line]);
  const more = () => {
    if (shown?.reply.ok) line.ask({ query, earlier: shown.reply.value });
  };
  return { query: shown?.query ?? query, reply: shown?.reply, more };
}

async function answer({ query, earlier }: Question): Promise<Reply<SearchAnswer>> {
  const offset = earlier?.results.length ?? 0;
  const reply = await ask('search', { query, limit: pageSize, offset });
  if (!reply.ok || !earlier) return reply;
  return { ok: true, value: { ...earlier, results: [...earlier.results, ...reply.value.results] } };
}
