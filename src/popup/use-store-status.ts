import { useEffect, useState } from 'preact/hooks';
import type { StoreStatus } from '../core/briefing.ts';
import { ask } from '../messages/ask.ts';
import type { Reply } from '../messages/protocol.ts';

/** How often progress is asked for while the store fills. */
const pause = 700;

/** The store's state, followed while it fills; `attempt` asks anew when it changes. */
export function useStoreStatus(attempt: number): Reply<StoreStatus> | undefined {
  const [status, setStatus] = useState<Reply<StoreStatus>>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isWanted = true;
    const look = async () => {
      const reply = await ask('status', {});
      if (!isWanted) return;
      setStatus(reply);
      if (reply.ok && reply.value.state === 'seeding') timer = setTimeout(() => void look(), pause);
    };
    void look();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [attempt]);
  return status;
}
