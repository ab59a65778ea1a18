import { isOwnPage, isOwnSender, onMessage, type Sender } from '../platform/runtime.ts';
import {
  type Answer,
  type Ask,
  isMessageName,
  isPageMessage,
  type MessageName,
  protocol,
  type Reply,
} from './protocol.ts';

export type Handlers = {
  [N in MessageName]: (body: Ask<N>, sender: Sender) => Promise<Reply<Answer<N>>>;
};

/**
 * Answer the messages of the protocol. Call it at the top level of the background: a worker that wakes for a
 * message must have its listener registered before the first turn of the event loop.
 */
export function serve(handlers: Handlers): void {
  onMessage((message, sender) => {
    // Not ours: say nothing, so that another listener can answer.
    if (!isEnvelope(message) || !isMessageName(message.name)) return undefined;
    const mayAsk = isPageMessage(message.name) ? isOwnSender : isOwnPage;
    if (!mayAsk(sender)) return Promise.resolve({ ok: false, reason: 'foreign' });
    return answer(handlers, message.name, message.body, sender);
  });
}

/** The reply to one message, from a sender that was already checked. */
export async function answer<N extends MessageName>(
  handlers: Handlers,
  name: N,
  body: unknown,
  sender: Sender,
): Promise<Reply<Answer<N>>> {
  const isAsk = protocol[name].ask as (value: unknown) => value is Ask<N>;
  if (!isAsk(body)) return { ok: false, reason: 'malformed' };
  try {
    return await handlers[name](body, sender);
  } catch (error) {
    console.error(`Backgrounder: "${name}" failed.`, error);
    return { ok: false, reason: 'failed', detail: String(error) };
  }
}

function isEnvelope(message: unknown): message is { name: unknown; body: unknown } {
  return typeof message === 'object' && message !== null && 'name' in message && 'body' in message;
}
