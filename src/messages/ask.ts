import { isExtensionAlive, sendToBackground } from '../platform/runtime.ts';
import { type Answer, type Ask, type MessageName, protocol, type Reply } from './protocol.ts';

/** Ask the background; a failure is a value with a reason, never an exception. */
export async function ask<N extends MessageName>(name: N, body: Ask<N>): Promise<Reply<Answer<N>>> {
  if (!isExtensionAlive()) return { ok: false, reason: 'gone' };
  try {
    return checkedReply(name, await sendToBackground({ name, body }));
  } catch (error) {
    // Thrown when the extension was updated or disabled under this page; only a reload brings it back.
    return isExtensionAlive()
      ? { ok: false, reason: 'failed', detail: String(error) }
      : { ok: false, reason: 'gone' };
  }
}

function checkedReply<N extends MessageName>(name: N, reply: unknown): Reply<Answer<N>> {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) {
    return { ok: false, reason: 'failed', detail: `no handler answered "${name}"` };
  }
  if (reply.ok !== true) return reply as Reply<Answer<N>>;
  const isAnswer: (value: unknown) => boolean = protocol[name].answer;
  return 'value' in reply && isAnswer(reply.value)
    ? (reply as Reply<Answer<N>>)
    : { ok: false, reason: 'malformed' };
}
