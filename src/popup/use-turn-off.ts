import { useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { Failure, Reply } from '../messages/protocol.ts';
import { bidiIsolate } from '../ui/bidi-isolate.ts';
import { failureText } from '../ui/failures.ts';
import type { Translate } from '../ui/strings.ts';
import { createSiteToggle, type TurnOffActions } from './site-toggle.ts';

export interface TurnOffControl extends TurnOffActions {
  setSite(host: string, on: boolean): Promise<void>;
}

/** Turning off and on by way of the background, as the card and the keys do: it reads and writes for all, one at a time. */
export function useTurnOff(onFailure: (failure: Failure) => void): TurnOffControl {
  const [toggleSite] = useState(createSiteToggle);
  const answerOf = <T>(reply: Reply<T>): T | undefined => {
    if (reply.ok) return reply.value;
    onFailure(reply);
    return undefined;
  };
  const actions: TurnOffActions = {
    turnOff: async (request) => answerOf(await ask('turnOff', request)),
    undo: async (inverse) => void answerOf(await ask('undo', inverse)),
  };
  return { ...actions, setSite: (host, on) => toggleSite(actions, host, on) };
}

/** What a reader is told when something could not be turned off, or on again. */
export function saveFailureText(failure: Failure, translate: Translate): string {
  return 'detail' in failure && failure.detail
    ? translate('saveFailed', bidiIsolate(failure.detail))
    : failureText(failure.reason, translate);
}
