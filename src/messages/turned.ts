import type { Turned } from '../core/turn-off.ts';
import type { WayBack } from '../core/way-back.ts';
import type { Reply } from './reply.ts';

/** What to tell in the card of something that was to be turned off; nothing where the extension is gone, for the card goes too. */
export function turned(reply: Reply<WayBack>): Turned | undefined {
  if (reply.ok) return { ok: true, back: reply.value };
  if (reply.reason === 'gone') return undefined;
  return { ok: false, detail: ('detail' in reply && reply.detail) || reply.reason };
}
