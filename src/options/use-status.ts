import { useEffect, useState } from 'preact/hooks';
import type { StoreStatus } from '../core/briefing.ts';
import { ask } from '../messages/ask.ts';
import type { Reply } from '../messages/protocol.ts';

/** How often to look while the store fills, in milliseconds: often enough that its bar moves. */
const interval = 400;

/** The state of the store; asked again while it is being filled, and whenever `turn` changes. */
export function useStatus(turn: number): Reply<StoreStatus> | undefined {
  const [status, setStatus] = useState<Reply<StoreStatus>>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wanted = true;
    const look = async () => {
      const reply = await ask('status', {});
      if (!wanted) return;
      setStatus(reply);
      if (reply.ok && reply.value.state === 'seeding') timer = setTimeout(look, interval);
    };
    void look();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [turn]);
  return status;
}
