import { type Guard, isString, oneOf, shape } from '../core/guards.ts';
import { isExtensionAlive, sendToBackground } from '../platform/runtime.ts';
import type { GuardsOf } from './page-protocol.ts';
import { failureReasons, type Reply } from './reply.ts';

type Table = { [name: string]: { ask: unknown; answer: unknown } };

/** The asking end of a table of messages. A failure is a value with a reason, never an exception. */
export function asker<P extends { [N in keyof P]: Table[string] }>(guards: GuardsOf<P>) {
  return async <N extends keyof P & string>(name: N, body: P[N]['ask']): Promise<Reply<P[N]['answer']>> => {
    if (!isExtensionAlive()) return { ok: false, reason: 'gone' };
    try {
      const reply = await sendToBackground({ name, body });
      return checkedReply(reply, guards[name].answer as (value: unknown) => boolean);
    } catch (error) {
      // Thrown when the extension was updated or disabled under this page; only a reload brings it back.
      const detail = String(error);
      return isExtensionAlive() ? { ok: false, reason: 'failed', detail } : { ok: false, reason: 'gone' };
    }
  };
}

const isFailure: Guard<unknown> = shape(
  { ok: oneOf(false), reason: oneOf(...failureReasons) },
  { detail: isString },
);

function checkedReply<T>(reply: unknown, isAnswer: (value: unknown) => boolean): Reply<T> {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) {
    return { ok: false, reason: 'failed', detail: 'Nobody answered.' };
  }
  const isRight = reply.ok === true ? 'value' in reply && isAnswer(reply.value) : isFailure(reply);
  return isRight ? (reply as Reply<T>) : { ok: false, reason: 'malformed' };
}
