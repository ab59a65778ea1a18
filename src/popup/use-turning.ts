import { useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { Failure, Reply } from '../messages/protocol.ts';
import { failureText } from '../ui/failures.ts';
import { isolated } from '../ui/isolated.ts';
import type { Translate } from '../ui/strings.ts';
import { createSiteToggle, type Deeds } from './site-toggle.ts';

export interface Turning extends Deeds {
  setSite(host: string, on: boolean): Promise<void>;
}

/** Turning off and on by way of the background, as the card and the keys do: it reads and writes for all, one at a time. */
export function useTurning(onFailure: (failure: Failure) => void): Turning {
  const [toggleSite] = useState(createSiteToggle);
  const answerOf = <T>(reply: Reply<T>): T | undefined => {
    if (reply.ok) return reply.value;
    onFailure(reply);
    return undefined;
  };
  const deeds: Deeds = {
    turnOff: async (request) => answerOf(await ask('turnOff', request)),
    undo: async (inverse) => void answerOf(await ask('undo', inverse)),
  };
  return { ...deeds, setSite: (host, on) => toggleSite(deeds, host, on) };
}

/** What a reader is told when something could not be turned off, or on again. */
export function notSaved(failure: Failure, translate: Translate): string {
  return 'detail' in failure && failure.detail
    ? translate('saveFailed', isolated(failure.detail))
    : failureText(failure.reason, translate);
}
