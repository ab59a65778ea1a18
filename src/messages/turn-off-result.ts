import type { InverseChange } from '../core/inverse-change.ts';
import type { TurnOffResult } from '../core/turn-off.ts';
import type { Reply } from './reply.ts';

/** What to tell in the card of something that was to be turned off; nothing where the extension is gone, for the card goes too. */
export function turnOffResult(reply: Reply<InverseChange>): TurnOffResult | undefined {
  if (reply.ok) return { ok: true, inverse: reply.value };
  if (reply.reason === 'gone') return undefined;
  return { ok: false, detail: ('detail' in reply && reply.detail) || reply.reason };
}
